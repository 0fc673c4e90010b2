package dev.taskbound.engine.flow;

import javax.lang.model.element.TypeElement;

/** How the objects of locks are spoken of. */
final class LockWords {
  private LockWords() {}

  static String ofWhat(LockNames.Named of) {
    if (of.tree() != null && Describe.isName(Describe.bare(of.tree()))) {
      return " of " + Describe.name(of.tree());
    }
    return of.identities().isEmpty() ? "" : ofWhat(of.identities().get(0));
  }

  static String ofWhat(Lock lock) {
    return ofWhat(lock.of());
  }

  private static String ofWhat(Object of) {
    if (of instanceof TypeElement type) {
      return " of `" + type.getSimpleName() + "`";
    }
    if (of instanceof AccessPath path) {
      return " of `" + path.spoken() + "`";
    }
    Loc loc = (Loc) of;
    if (loc.kind == Loc.Kind.THIS) {
      return " of `this`";
    }
    if (loc.kind == Loc.Kind.FIELD && loc.field != null) {
      return " of `" + loc.field.getSimpleName() + "`";
    }
    return loc.origin == null ? "" : " of " + Describe.name(loc.origin);
  }
}
