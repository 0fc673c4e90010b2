package dev.taskbound.engine.rules.overriding;

import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Boundary.Kind;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.mode.Mode;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Where closures and other arguments cross: not further in an override than in its base. */
final class BoundaryDemands {
  private final Facts facts;

  BoundaryDemands(Facts facts) {
    this.facts = facts;
  }

  /** Returns the mode of what may go through a boundary. */
  static Mode allowed(Boundary boundary) {
    return switch (boundary.kind()) {
      case IMMEDIATE -> Mode.CURRENT_TASK_ONLY;
      case SCOPED, UNTIL -> Mode.BORROWED;
      default -> Mode.UNCONFINED;
    };
  }

  /** Returns a boundary as a user writes it. */
  static String spoken(Boundary boundary) {
    return switch (boundary.kind()) {
      case IMMEDIATE -> "@RunsImmediately";
      case SCOPED -> "@PretendThread";
      case UNTIL -> "@PretendThread(until = \"" + boundary.until() + "\")";
      default -> "@PretendThread(detached = true)";
    };
  }

  /** Compares what a method does with its receiver and with all its arguments. */
  void ofMethod(Overriding pair) {
    Boundary sub = pair.told().traits().boundary();
    Boundary base = pair.base().traits().boundary();
    if (sub == null) {
      return;
    }
    if (base == null) {
      pair.add(
          "hands its receiver to another task: " + spoken(sub),
          "does not",
          pair.advice("do not let another task have it", spoken(sub)));
    } else {
      crossings(pair, "its receiver and arguments", sub, base);
    }
  }

  /** Judges an argument that crosses, of which the base only says which modes it accepts. */
  void crosses(Overriding pair, ParamFacts sub, Mode accepted) {
    if (!accepted.within(allowed(sub.boundary()))) {
      pair.add(
          "hands %s to another task: %s".formatted(Overriding.name(sub), spoken(sub.boundary())),
          "accepts a %s value there".formatted(accepted.annotation()),
          pair.advice("do not let another task have it", spoken(sub.boundary())));
    }
  }

  /**
   * Compares what is done with an argument that has a boundary in the base.
   *
   * @param now its boundary in the override; null if it is an ordinary value there
   * @param written whether that is written, not inferred
   */
  void compare(Overriding pair, ParamFacts sub, ParamFacts base, Boundary now, boolean written) {
    Boundary promised = base.boundary();
    String name = Overriding.name(sub);
    if (now == null) {
      if (!promised.home().isEmpty()) {
        home(pair, name, promised);
      }
      return;
    }
    boolean here = now.kind() == Kind.IMMEDIATE;
    boolean thereHere = promised.kind() == Kind.IMMEDIATE;
    if (here && thereHere) {
      once(pair, sub, base);
      return;
    }
    // An Executor that runs its tasks at once asks for no more than any other.
    boolean direct = here && !written && promised.kind() == Kind.DETACHED;
    if (here != thereHere && !direct) {
      pair.add(
          "makes %s %s".formatted(name, spoken(now)),
          "makes it " + spoken(promised),
          "do with the closure what `%s` does: callers write one that runs here by other rules"
                  .formatted(pair.baseName())
              + " than one that crosses");
    } else if (!direct) {
      crossings(pair, name, now, promised);
    }
  }

  private static void once(Overriding pair, ParamFacts sub, ParamFacts base) {
    if (base.consumes() && !sub.consumes()) {
      pair.add(
          "may run %s any number of times".formatted(Overriding.name(sub)),
          "runs it once at most",
          "run the closure once, and say so: @RunsImmediately @Consumes");
    }
  }

  private void crossings(Overriding pair, String what, Boundary now, Boundary promised) {
    boolean further = now.kind().ordinal() > promised.kind().ordinal();
    boolean other =
        now.kind() == Kind.UNTIL
            && promised.kind() == Kind.UNTIL
            && !until(now, pair.sub()).equals(until(promised, pair.base()));
    if (further || other) {
      pair.add(
          "makes %s %s".formatted(what, spoken(now)),
          "makes it " + spoken(promised),
          "let it end where `%s` lets it end, or sooner".formatted(pair.baseName()));
    } else if (!promised.home().stream().allMatch(home -> at(home, now.home()))) {
      home(pair, what, promised);
    }
  }

  private static void home(Overriding pair, String what, Boundary promised) {
    List<String> names = promised.home().stream().map(BoundaryDemands::simple).toList();
    pair.add(
        "runs %s anywhere".formatted(what),
        "runs it where `%s` is at home".formatted(String.join("`, `", names)),
        "run the closure in its home context, and say so: home = {%s.class}"
            .formatted(String.join(".class, ", names)));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns whether values of the handle type {@code home} are at home with one of {@code all}. */
  private boolean at(String home, List<String> all) {
    if (all.contains(home)) {
      return true;
    }
    TypeElement type = facts.elements().getTypeElement(home);
    return type != null
        && all.stream()
            .map(facts.elements()::getTypeElement)
            .anyMatch(t -> t != null && subtype(type.asType(), t.asType()));
  }

  private boolean subtype(TypeMirror type, TypeMirror above) {
    return facts.types().isSubtype(facts.types().erasure(type), facts.types().erasure(above));
  }

  private static String until(Boundary boundary, MethodFacts method) {
    int index = method.positionOf(boundary.until());
    return index < 0 ? boundary.until() : "#" + (index + 1);
  }
}
