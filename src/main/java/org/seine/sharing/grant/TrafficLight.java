package org.seine.sharing.grant;

/** Traffic Light Protocol 2.0: how far what was shared may be spread. */
public enum TrafficLight {
  RED,
  AMBER_STRICT,
  AMBER,
  GREEN,
  CLEAR
}
