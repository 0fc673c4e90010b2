package dev.taskbound.engine.flow;

import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.report.Remedy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** How a method can say that its caller holds a lock, or that it gives it back. */
final class LockRemedies {
  private LockRemedies() {}

  /** Returns the annotation by which the method of a body would ask its caller for a lock. */
  static List<Remedy> holds(String capability, LockNames.Named of, Frame frame) {
    Frame method = Duties.taskFrame(frame);
    return of.identities().stream()
        .map(identity -> names(identity, method))
        .filter(names -> names != null)
        .map(names -> new Remedy(declaration(method), canonical(capability), "", names))
        .limit(1)
        .toList();
  }

  /** Returns the annotation by which a method would say that it gives back its caller's lock. */
  static Remedy releases(Lock lock, MethodFacts method, Frame frame) {
    List<String> names = names(lock.of(), Duties.taskFrame(frame));
    return new Remedy(
        method.method(),
        Remedy.of(method.method(), "Releases").annotation(),
        canonical(lock.capability()),
        names == null ? List.of("?") : names);
  }

  private static String canonical(String capability) {
    return Capabilities.canonical(capability);
  }

  private static ExecutableElement declaration(Frame frame) {
    return frame.signature.method();
  }

  /** Returns how a method names an object that its caller knows as well, or null. */
  private static List<String> names(Object identity, Frame frame) {
    if (frame.parent != null
        || frame.signature == null
        || declaration(frame).getKind() != ElementKind.METHOD) {
      return null;
    }
    if (identity instanceof TypeElement) {
      return declaration(frame).getModifiers().contains(Modifier.STATIC) ? List.of() : null;
    }
    List<String> steps = new ArrayList<>();
    boolean named =
        identity instanceof AccessPath path
            ? path(path, frame, steps)
            : identity instanceof Loc loc && object(loc, frame, steps);
    if (!named) {
      return null;
    }
    boolean self = steps.isEmpty();
    return self ? List.of() : List.of(String.join(".", steps));
  }

  private static boolean object(Loc loc, Frame frame, List<String> steps) {
    return switch (loc.kind) {
      case THIS ->
          loc.type != null && dev.taskbound.engine.facts.Facts.elementOf(loc.type) == frame.owner;
      case PARAM -> loc.origin != null && parameter(loc, frame, steps);
      case FIELD ->
          loc.base != null
              && loc.field != null
              && object(loc.base, frame, steps)
              && field(loc.field, frame, steps);
      default -> false;
    };
  }

  private static boolean parameter(Loc loc, Frame frame, List<String> steps) {
    Element declared =
        org.checkerframework.nullaway.javacutil.TreeUtils.elementFromTree(loc.origin);
    return declaration(frame).getParameters().contains(declared)
        && steps.add(declared.getSimpleName().toString());
  }

  /** A field of {@code this} that a parameter hides is named by {@code this}. */
  private static boolean field(Element field, Frame frame, List<String> steps) {
    boolean hidden =
        steps.isEmpty()
            && declaration(frame).getParameters().stream()
                .anyMatch(each -> each.getSimpleName().equals(field.getSimpleName()));
    return (!hidden || steps.add("this")) && steps.add(field.getSimpleName().toString());
  }

  private static boolean path(AccessPath path, Frame frame, List<String> steps) {
    Element first = path.steps().get(0);
    boolean parameter = declaration(frame).getParameters().contains(first);
    boolean own =
        first.getKind() == ElementKind.FIELD
            && first.getEnclosingElement() == frame.owner
            && !first.getModifiers().contains(Modifier.STATIC);
    if (!parameter && !own) {
      return false;
    }
    for (Element step : path.steps()) {
      if (step == first && parameter) {
        steps.add(step.getSimpleName().toString());
      } else if (!field(step, frame, steps)) {
        return false;
      }
    }
    return true;
  }
}
