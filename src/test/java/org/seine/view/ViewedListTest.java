package org.seine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.asset.AssetQuery;
import org.seine.measure.MeasureQuery;
import org.seine.request.RequestQuery;

@DisplayName("What a view narrows a list by")
class ViewedListTest {
  private static final Map<ViewedList, Class<?>> ASKED_BY =
      Map.of(
          ViewedList.ASSETS, AssetQuery.class,
          ViewedList.MEASURES, MeasureQuery.class,
          ViewedList.REQUESTS, RequestQuery.class);

  @ParameterizedTest
  @EnumSource
  void isWhatTheListCanBeAskedFor(ViewedList list) {
    assertThat(Arrays.stream(ASKED_BY.get(list).getDeclaredFields()).map(Field::getName))
        .containsAll(list.filters.keySet());
  }
}
