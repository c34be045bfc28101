import { nearestAmong } from '../../core/model/names.ts';
import { areLikelyOneBody, departmentName } from './departments.ts';

/** Which of the listed departments a name was likely meant to be. */
interface LikelyMeant {
  /** One that is likely the same body in another spelling. */
  readonly sameBody: string | undefined;
  /** That one, else the one that is spelt most like it. */
  readonly likely: string | undefined;
}

/** Which of the listed names an unknown one was likely meant to be; each name is looked for once. */
export function likelyAmong(listed: readonly string[]): (name: string) => LikelyMeant {
  const near = nearestAmong(listed);
  const bodies = listed.map((name) => ({ name, parts: departmentName(name) }));
  const found = new Map<string, LikelyMeant>();
  return (name) => {
    const known = found.get(name);
    if (known) return known;
    const parts = departmentName(name);
    const sameBody = bodies.find((body) => areLikelyOneBody(body.parts, parts))?.name;
    const meant = { sameBody, likely: sameBody ?? near(name) };
    found.set(name, meant);
    return meant;
  };
}
