package dev.taskbound.engine.fixes;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.element.ExecutableElement;

/** What is done with a handle where it is mentioned. */
final class Receivers {
  private Receivers() {}

  /** Returns whether a method is called on it. */
  static boolean isReceiver(TreePath mention) {
    TreePath select = mention.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
        && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select.getLeaf();
  }

  /** Returns whether it goes to a parameter that takes values of its mode. */
  static boolean taken(TreePath mention, Mode mode, Site site) {
    TreePath call = mention.getParentPath();
    return call.getLeaf() instanceof MethodInvocationTree invocation
        && invocation.getArguments().contains(mention.getLeaf())
        && site.element(call) instanceof ExecutableElement method
        && mode.within(
            site.facts()
                .of(method)
                .param(invocation.getArguments().indexOf(mention.getLeaf()))
                .declared());
  }
}
