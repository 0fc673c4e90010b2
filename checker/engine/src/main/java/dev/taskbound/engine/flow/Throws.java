package dev.taskbound.engine.flow;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** What leaves a body as an exception, and what a handler catches. */
final class Throws {
  private final Flow flow;

  Throws(Flow flow) {
    this.flow = flow;
  }

  /** The variable that holds what a body throws, from there to its end. */
  record Thrown(Tree tree) {
    // What a record has of itself is linked at run time, which costs more than most bodies take.

    @Override
    public boolean equals(Object other) {
      return other instanceof Thrown that && tree == that.tree;
    }

    @Override
    public int hashCode() {
      return tree.hashCode();
    }
  }

  private static final Object THROWN = new Object();

  /** Checks what leaves the body by {@code throw}. */
  void thrown(Locs value, Tree tree, Frame frame, Store store) {
    boolean dead = flow.ends.use(value, tree, frame, store);
    store.set(THROWN, store.get(THROWN).union(value));
    if (dead || caughtInside(tree, frame)) {
      return;
    }
    store.set(new Thrown(tree), value);
    if (frame.closure != null) {
      Join.add(frame.closure.thrown, tree, value);
      return;
    }
    if (!store.mode(value).confined() || !frame.marked) {
      return;
    }
    for (Loc root : flow.regions.roots(value, store)) {
      if (root.kind == Loc.Kind.FRESH || root.kind == Loc.Kind.LENT) {
        if (flow.closureEscapes.closureEscape(
            value, Mode.UNCONFINED, tree, frame, store, "thrown")) {
          return;
        }
        flow.reports.add(
            Rule.ESCAPE_BY_THROW,
            tree,
            frame,
            value,
            Describe.value(tree)
                + " is thrown with a value that does not live longer than this body",
            root.origin == null
                ? List.of()
                : List.of(
                    flow.reports.note(Note.Role.ORIGIN, "its owner comes from here", root.origin)),
            "put plain data into the exception");
        return;
      }
    }
  }

  private boolean caughtInside(Tree tree, Frame frame) {
    TypeMirror thrown = TreeUtils.typeOf(tree);
    TreePath path = flow.path(tree, frame);
    Tree below = tree;
    for (TreePath at = path;
        at != null && at.getLeaf() != frame.body.getLeaf();
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree attempt && attempt.getBlock() == below) {
        for (CatchTree handler : attempt.getCatches()) {
          TypeMirror type = TreeUtils.typeOf(handler.getParameter().getType());
          if (flow.facts.types().isSubtype(thrown, type)) {
            return true;
          }
        }
      }
      below = at.getLeaf();
    }
    return false;
  }

  /** Remembers the confined values that a call may throw to a handler here. */
  void mayThrow(Locs confined, Store store) {
    store.set(THROWN, store.get(THROWN).union(confined));
  }

  /** Returns what a handler's parameter is. */
  Locs caught(VariableTree parameter, Frame frame, Store store) {
    TypeMirror type = TreeUtils.elementFromDeclaration(parameter).asType();
    Locs thrown = store.get(THROWN);
    Mode mode = flow.facts.modes().of(type, frame.marked);
    if (!mode.confined() && thrown.isEmpty()) {
      return Locs.NONE;
    }
    Loc loc = flow.locs.fresh(parameter, "caught", frame, type, mode);
    store.allocate(loc);
    store.hold(loc, thrown);
    return Locs.of(loc);
  }
}
