package dev.taskbound.engine.fixes;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Writes method references as the lambdas that they stand for. */
final class MethodReferences {
  private MethodReferences() {}

  /**
   * Returns the lambda that evaluates {@code receiver} each time it runs, and calls the method of
   * the reference; nothing for references without a receiver.
   */
  static Optional<String> asLambda(TreePath path, String receiver, Site site) {
    MemberReferenceTree reference = (MemberReferenceTree) path.getLeaf();
    TypeMirror type = site.type(path);
    ExecutableElement target = type == null ? null : site.facts().functionalMethod(type);
    if (target == null
        || reference.getMode() != MemberReferenceTree.ReferenceMode.INVOKE
        || reference.getTypeArguments() != null) {
      return Optional.empty();
    }
    String names =
        IntStream.range(0, target.getParameters().size())
            .mapToObj(i -> site.fresh("each", path))
            .collect(Collectors.joining(", "));
    String head = target.getParameters().size() == 1 ? names : "(" + names + ")";
    return Optional.of(head + " -> " + receiver + "." + reference.getName() + "(" + names + ")");
  }
}
