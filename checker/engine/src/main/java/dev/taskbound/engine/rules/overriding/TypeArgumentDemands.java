package dev.taskbound.engine.rules.overriding;

import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.flow.Generics;
import dev.taskbound.engine.mode.Mode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The modes of type arguments: what a closure is given and returns, what may be put into a
 * container that was passed in.
 */
final class TypeArgumentDemands {
  private final Facts facts;

  TypeArgumentDemands(Facts facts) {
    this.facts = facts;
  }

  void find(Overriding pair, int index) {
    ParamFacts sub = pair.sub().params().get(index);
    ParamFacts base = pair.base().params().get(index);
    if (!pair.base().marked()
        || !(sub.element().asType() instanceof DeclaredType here)
        || !(pair.seen().getParameterTypes().get(index) instanceof DeclaredType there)
        || here.getTypeArguments().size() != there.getTypeArguments().size()) {
      return;
    }
    for (int i = 0; i < here.getTypeArguments().size(); i++) {
      Mode mine = written(sub, i);
      Mode theirs = written(base, i);
      if (mine != null || theirs != null) {
        mine = mine != null ? mine : mode(here.getTypeArguments().get(i));
        theirs = theirs != null ? theirs : mode(there.getTypeArguments().get(i));
        compare(pair, sub, i, mine, theirs);
      }
    }
  }

  private void compare(Overriding pair, ParamFacts sub, int argument, Mode mine, Mode theirs) {
    DeclaredType type = (DeclaredType) sub.element().asType();
    String name = Overriding.name(sub);
    String help = "write the type argument as `%s` does".formatted(pair.baseName());
    if (!mine.within(theirs) && goesIn(sub, type, argument)) {
      pair.add(
          (sub.functional() ? "gives %s a value that is %s" : "may put into %s what is %s")
              .formatted(name, mine.annotation()),
          "promises " + theirs.annotation(),
          help);
    } else if (!theirs.within(mine) && sub.functional() && comesOut(type, argument)) {
      pair.add(
          "needs a result of %s that is %s".formatted(name, mine.annotation()),
          "accepts one that is " + theirs.annotation(),
          help);
    }
  }

  private static Mode written(ParamFacts param, int argument) {
    List<Mode> all = param.arguments();
    return argument < all.size() ? all.get(argument) : null;
  }

  private Mode mode(TypeMirror argument) {
    TypeMirror bound =
        argument.getKind() == TypeKind.WILDCARD
            ? ((WildcardType) argument).getSuperBound()
            : argument;
    return facts.modes().of(bound == null ? argument : bound, true);
  }

  private boolean goesIn(ParamFacts param, DeclaredType type, int argument) {
    if (!param.functional()) {
      TypeMirror written = type.getTypeArguments().get(argument);
      return written.getKind() != TypeKind.WILDCARD
          || ((WildcardType) written).getSuperBound() != null;
    }
    ExecutableType method = method(type);
    return method != null
        && method.getParameterTypes().stream().anyMatch(p -> mentions(p, type, argument));
  }

  private boolean comesOut(DeclaredType type, int argument) {
    ExecutableType method = method(type);
    return method != null && mentions(method.getReturnType(), type, argument);
  }

  /** Returns the type of an interface's method, in terms of the interface's own variables. */
  private ExecutableType method(DeclaredType type) {
    ExecutableElement single = facts.functionalMethod(type);
    return single == null
        ? null
        : (ExecutableType)
            facts.types().asMemberOf((DeclaredType) type.asElement().asType(), single);
  }

  private static boolean mentions(TypeMirror where, DeclaredType type, int argument) {
    Set<Element> variables = Generics.variables(where);
    return variables.contains(((TypeElement) type.asElement()).getTypeParameters().get(argument));
  }
}
