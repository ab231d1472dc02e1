/** A length of time in the two units that matter: "2 hr 5 min", "40 sec". */
export function duration(seconds: number, language: string): string {
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      value,
    );
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) {
    return `${unit(hours, 'hour')} ${unit(minutes, 'minute')}`;
  }
  return minutes > 0
    ? `${unit(minutes, 'minute')} ${unit(Math.floor(seconds % 60), 'second')}`
    : unit(seconds, 'second');
}
