import { yearsOf } from '../../pictures/trajectory/years.ts';
import type { Trajectory } from '../../pictures/trajectory.ts';
import { markers } from './chart-look.ts';

const chartPart = /^word\/charts\/chart(\d+)\.xml$/;

/**
 * What the library can't say of charts: a marker for each point by its role (`c:dPt`, ISO 29500-1 §21.2.2.52), labels in
 * one line, and Chinese characters in the font of the others.
 *
 * @param trajectories Those of the charts, in their order.
 */
export function finishedChart(trajectories: readonly Trajectory[]): (xml: string, path: string) => string {
  return (xml, path) => {
    const [, number] = chartPart.exec(path) ?? [];
    const trajectory = number && trajectories[Number(number) - 1];
    if (!trajectory) return xml;
    return withMarkers(xml, trajectory)
      .replaceAll('<a:ea typeface="+mn-ea"/>', '<a:ea typeface="SimSun"/>')
      .replace(/<c:dLbl>.*?<\/c:dLbl>/gs, (label) => label.replaceAll(' wrap="square"', ' wrap="none"'));
  };
}

/** In the first line, which is that of what is planned; each looks like the line's own but for its shape. */
function withMarkers(xml: string, trajectory: Trajectory): string {
  const [, line, marker] =
    /(<c:spPr>(?:(?!<c:spPr>).)*?<\/c:spPr>)(<c:marker>.*?<\/c:marker>)/s.exec(xml) ?? [];
  if (!line || !marker) return xml;
  const points = yearsOf(trajectory).flatMap(({ planned }, index) => {
    if (!planned || planned.role === 'standard') return [];
    const { shape, size } = markers[planned.role];
    const own = marker
      .replace(/<c:symbol val="\w+"\/>/, `<c:symbol val="${shape}"/>`)
      .replace(/<c:size val="\d+"\/>/, `<c:size val="${size}"/>`);
    return [`<c:dPt><c:idx val="${index}"/>${own}<c:bubble3D val="0"/>${line}</c:dPt>`];
  });
  return xml.replace(marker, () => marker + points.join(''));
}
