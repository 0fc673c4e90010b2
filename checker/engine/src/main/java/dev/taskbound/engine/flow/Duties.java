package dev.taskbound.engine.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * What a method does to its caller's objects, task context and locks, compared with what its
 * signature says. Private and local methods have no such duty: they are inferred.
 */
final class Duties {
  private final Flow flow;

  Duties(Flow flow) {
    this.flow = flow;
  }

  /** Returns the method that {@code frame} is a part of, if it must declare what it does. */
  MethodFacts bound(Frame frame) {
    MethodFacts method = outermost(frame).signature;
    return method == null || !frame.marked || flow.summaries.inferred(method.method())
        ? null
        : method;
  }

  static Frame outermost(Frame frame) {
    Frame at = frame;
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** Returns the frame whose task {@code frame} runs in: a method, or a closure that crosses. */
  static Frame taskFrame(Frame frame) {
    Frame at = frame;
    while (!at.ownTask && at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** Judges that the caller's task context is left at {@code site}. */
  void leaves(ExecutableElement by, Tree site, Frame frame) {
    Frame task = taskFrame(frame);
    boolean made =
        task.signature != null
            && task.signature.method().getKind() == ElementKind.CONSTRUCTOR
            && frame.marked;
    if (made) {
      inConstructor(by, site, frame);
      return;
    }
    if (task.parent != null) {
      if (task.closure != null && !task.closure.leaves.contains(site)) {
        task.closure.leaves.add(site);
      }
      return;
    }
    if (task.signature == null && frame.marked) {
      inConstructor(by, site, frame);
      return;
    }
    flow.inferred.leaves = true;
    MethodFacts method = bound(frame);
    if (method != null && !method.effects().leaves()) {
      undeclared(
          site,
          frame,
          Locs.NONE,
          "`" + Names.call(by) + "` leaves the task context of the caller",
          method,
          Remedy.of(method.method(), "LeavesTaskContext"));
    }
  }

  /** A constructor or initializer has no way to say so. */
  private void inConstructor(ExecutableElement by, Tree site, Frame frame) {
    flow.reports.add(
        Rule.EFFECT_NOT_DECLARED,
        site,
        frame,
        Locs.NONE,
        "`" + Names.call(by) + "` leaves the task context of whoever makes the object",
        List.of(Note.of(Note.Role.REASON, "constructors and initializers cannot declare that")),
        "leave the context in a method that is annotated @LeavesTaskContext");
  }

  /** Judges the closures in {@code value}, which go where anybody may run them. */
  void keptForLater(Locs value, Frame frame, Store store) {
    for (Loc loc : store.reachOutsideClosures(value)) {
      if (loc.closure != null && frame.marked) {
        leavesLater(loc.closure, frame);
      }
    }
  }

  /** Reports what a closure does to the task of whoever runs it, unknowing, at a later time. */
  private void leavesLater(Closure closure, Frame frame) {
    ExecutableElement method =
        closure.tree instanceof ExpressionTree
            ? flow.facts.functionalMethod(TreeUtils.typeOf(closure.tree))
            : null;
    if (method != null && flow.facts.of(method).effects().leaves()) {
      return;
    }
    for (Tree site : closure.leaves) {
      flow.reports.add(
          Rule.EFFECT_NOT_DECLARED,
          site,
          frame,
          Locs.NONE,
          "this leaves the task context of whoever runs the closure, which cannot be told from its type",
          List.of(),
          "leave the context in a method that is annotated @LeavesTaskContext, or run the closure here");
    }
  }

  /** Judges that {@code loc} is ended, or what was borrowed from it is. */
  void ends(Loc loc, End end, Frame frame, Store store) {
    MethodFacts method = bound(frame);
    if (method == null || end.how().ofContext()) {
      return;
    }
    Loc root = Regions.outside(loc);
    boolean constructing = method.method().getKind() == ElementKind.CONSTRUCTOR;
    if (root.kind == Loc.Kind.THIS && !constructing && !saidOfThis(root, loc, end, method, frame)) {
      undeclared(
          end.where(),
          frame,
          Locs.of(loc),
          "`" + end.by() + "` ends " + what(loc, "`this`"),
          method,
          Remedy.of(
              method.method(),
              end.how() == End.How.BORROWS_ENDED || loc != root ? "EndsBorrows" : "Consumes"));
    } else if (root.kind == Loc.Kind.PARAM && root.origin instanceof VariableTree) {
      ParamFacts param = parameter(root, method);
      boolean borrowsOnly = end.how() == End.How.BORROWS_ENDED || loc != root;
      if (param != null && !param.consumes() && !(borrowsOnly && param.endsBorrows())) {
        undeclared(
            end.where(),
            frame,
            Locs.of(loc),
            "`" + end.by() + "` ends " + what(loc, "the parameter `" + param.name() + "`"),
            method,
            Remedy.of(param.element(), borrowsOnly ? "EndsBorrows" : "Consumes"));
      }
    }
  }

  private static String what(Loc loc, String root) {
    return loc.kind == Loc.Kind.PARAM || loc.kind == Loc.Kind.THIS
        ? root
        : "what " + root + " holds";
  }

  private boolean saidOfThis(Loc root, Loc loc, End end, MethodFacts method, Frame frame) {
    if (outermost(frame).owner != Facts.elementOf(root.type)) {
      // The object around an inner or anonymous class: nobody's receiver here.
      return true;
    }
    boolean borrowsOnly = end.how() == End.How.BORROWS_ENDED || loc != root;
    return method.receiver().consumes() || borrowsOnly && method.receiver().endsBorrows();
  }

  private static ParamFacts parameter(Loc loc, MethodFacts method) {
    Object declared = TreeUtils.elementFromDeclaration((VariableTree) loc.origin);
    for (ParamFacts param : method.params()) {
      if (param.element() == declared || param.name().equals(declared.toString())) {
        return param;
      }
    }
    return null;
  }

  /** Reports an effect that the signature of {@code method} does not tell. */
  void undeclared(
      Tree site, Frame frame, Locs subject, String what, MethodFacts method, Remedy declare) {
    boolean parameter = declare.declaration().getKind() == ElementKind.PARAMETER;
    flow.reports.add(
        Rule.EFFECT_NOT_DECLARED,
        site,
        frame,
        subject,
        what + ", which the signature of `" + Names.call(method.method()) + "` does not tell",
        List.of(Note.of(Note.Role.REASON, "callers are checked against the signature alone")),
        "write %s on the %s, or leave it to the caller"
            .formatted(declare.spoken(), parameter ? "parameter" : "method"),
        List.of(declare));
  }
}
