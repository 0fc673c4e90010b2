package dev.taskbound.engine.report;

import java.nio.file.Path;

/** Tells by what findings are known: baselines and fingerprints both rest on it. */
public final class Identities {
  private final PathNames paths;
  private final Statements statements = new Statements();

  /** Names files relative to the given directory. */
  public Identities(Path base) {
    this.paths = new PathNames(base);
  }

  /** Returns what the finding is known by; reads its file. */
  public Identity of(Finding finding) {
    return of(finding.rule().key(), finding.place());
  }

  /** Returns what the unused suppression is known by; reads its file. */
  public Identity of(UnusedSuppression unused) {
    return of(UnusedSuppression.KEY, unused.place());
  }

  private Identity of(String key, Place place) {
    Statements.Excerpt excerpt = statements.around(place);
    return new Identity(paths.portable(place.file()), key, excerpt.statement(), excerpt.at());
  }
}
