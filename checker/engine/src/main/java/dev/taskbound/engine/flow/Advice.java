package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** What is said of an argument that the callee may keep, and what to do about it. */
final class Advice {
  private Advice() {}

  /** Returns what a parameter does with its argument that one of this mode does not bear. */
  static String reason(ParamFacts param, Mode mode) {
    if (param.declared().confined()) {
      return "only takes values that are " + param.declared().annotation();
    }
    if (param.consumes()) {
      return "takes its argument over" + (mode.limited() ? ", but it is only lent here" : "");
    }
    return "may keep its argument";
  }

  /** Returns what to do: of what a model describes, nobody can change the declaration. */
  static String onArgument(MethodFacts callee, Tree argument, Mode mode, Facts facts) {
    if (!callee.modelled()
        || facts.sources().declares((TypeElement) callee.method().getEnclosingElement())) {
      return "pass plain data, or declare the parameter " + mode.annotation();
    }
    String retain = mode.limited() ? retain(argument, facts) : null;
    return retain == null
        ? "pass plain data or an owned value (a Ref, a copy)"
        : "call `" + retain + "()` on it first, or pass a copy";
  }

  /** Returns the method that makes a counted value owned in its place; null if it has none. */
  private static String retain(Tree argument, Facts facts) {
    TypeElement type = Facts.elementOf(TreeUtils.typeOf(argument));
    if (type == null) {
      return null;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(facts.elements().getAllMembers(type))) {
      // The receiver itself is owned from then on if the result is of its type.
      if (method.getParameters().isEmpty()
          && !method.getModifiers().contains(Modifier.STATIC)
          && facts.of(method).receiver().retains()
          && sameErasure(method.getEnclosingElement().asType(), method.getReturnType(), facts)) {
        return method.getSimpleName().toString();
      }
    }
    return null;
  }

  private static boolean sameErasure(TypeMirror one, TypeMirror other, Facts facts) {
    return facts.types().isSameType(facts.types().erasure(one), facts.types().erasure(other));
  }
}
