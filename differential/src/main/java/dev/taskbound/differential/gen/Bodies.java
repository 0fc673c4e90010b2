package dev.taskbound.differential.gen;

import java.util.List;

/** Writes blocks. */
final class Bodies {
  private static final int ATTEMPTS = 12;

  private Bodies() {}

  /** Adds about so many statements. */
  static void fill(Site site, int statements) {
    List<Production> all = site.program().productions();
    for (int i = 0; i < statements; i++) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (choose(site, all).writer().test(site)) {
          break;
        }
      }
    }
  }

  private static Production choose(Site site, List<Production> all) {
    int total = all.stream().mapToInt(Production::weight).sum();
    int at = site.draw().below(total);
    for (Production production : all) {
      at -= production.weight();
      if (at < 0) {
        return production;
      }
    }
    throw new IllegalStateException();
  }

  /** Closes what the block has opened without a guard. */
  static void finish(Site site) {
    while (!site.opened().isEmpty()) {
      Contexts.close(site, site.opened().peek());
    }
  }
}
