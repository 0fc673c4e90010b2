package dev.taskbound.engine.flow;

import dev.taskbound.engine.facts.Facts;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * The types of the calls that a graph makes of a for-each loop. It gives them the type variables of
 * the collection's class, of which nothing is known: in marked code, such a variable stands for any
 * handle.
 */
final class Iteration {
  private Iteration() {}

  /** Returns the type that a call in a body is seen to have. */
  static TypeMirror seen(MethodInvocationNode call, Facts facts) {
    ExecutableElement method = call.getTarget().getMethod();
    TypeMirror seen = null;
    if (call.getIterableExpression() != null) {
      seen = element(TreeUtils.typeOf(call.getIterableExpression()), facts);
    } else if (method.getSimpleName().contentEquals("iterator")
        && method.getParameters().isEmpty()) {
      seen = returned(call.getTarget().getReceiver().getType(), method, facts);
    }
    return seen == null ? call.getType() : seen;
  }

  private static TypeMirror element(TypeMirror collection, Facts facts) {
    TypeElement iterable = facts.elements().getTypeElement("java.lang.Iterable");
    for (ExecutableElement method : ElementFilter.methodsIn(iterable.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("iterator")
          && returned(collection, method, facts) instanceof DeclaredType iterator
          && !iterator.getTypeArguments().isEmpty()) {
        return iterator.getTypeArguments().get(0);
      }
    }
    return null;
  }

  private static TypeMirror returned(TypeMirror type, ExecutableElement method, Facts facts) {
    TypeMirror owner = type;
    while (owner instanceof TypeVariable variable) {
      owner = variable.getUpperBound();
    }
    return owner instanceof DeclaredType declared && Facts.elementOf(declared) != null
        ? ((ExecutableType) facts.types().asMemberOf(declared, method)).getReturnType()
        : null;
  }
}
