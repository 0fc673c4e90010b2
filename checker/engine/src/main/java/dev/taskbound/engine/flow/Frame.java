package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.MethodFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** One body under analysis: a method, an initializer, or a closure inside another body. */
final class Frame {
  final Frame parent;
  final TreePath body;
  final ClassTree ownerTree;
  final TypeElement owner;

  /** The signature that the body implements; null for lambdas and initializers. */
  final MethodFacts signature;

  /** Whether the code stands in marked code. */
  final boolean marked;

  /** The closure whose body this is, or null. */
  final Closure closure;

  /** The current task context of the outermost body. */
  final Loc task;

  /** Whether the body runs in a task of its own: not in that of the body around it. */
  boolean ownTask;

  /** The declarations of the parameters in the source. */
  List<VariableElement> parameters = List.of();

  /** What holds where an exception leaves the body; null if none is known to. */
  Store thrown;

  /** What held when the body began. */
  Store entry;

  /** Whether the body is what a closure runs: its results go to the closure's caller. */
  boolean functional;

  /** What the body returns, by the returned expression. */
  final Map<Tree, Locs> results = new LinkedHashMap<>();

  Frame(
      Frame parent,
      TreePath body,
      ClassTree ownerTree,
      TypeElement owner,
      MethodFacts signature,
      boolean marked,
      Closure closure,
      Loc task) {
    this.parent = parent;
    this.body = body;
    this.ownerTree = ownerTree;
    this.owner = owner;
    this.signature = signature;
    this.marked = marked;
    this.closure = closure;
    this.task = task;
  }

  /** Returns whether this body is {@code other} or stands inside it. */
  boolean within(Frame other) {
    for (Frame frame = this; frame != null; frame = frame.parent) {
      if (frame == other) {
        return true;
      }
    }
    return false;
  }
}
