package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Counted objects that unmarked code passes to its methods. By custom the caller still owns them: a
 * method may end them, hand them on or keep them, and is then their new owner, but a task that runs
 * later may only use them if it is their owner.
 */
final class Loans {
  private static final Set<Rule> CROSSING =
      Set.of(Rule.CAPTURE_OUTLIVES_SCOPE, Rule.ARGUMENT_OUTLIVES_SCOPE);

  private final Flow flow;

  Loans(Flow flow) {
    this.flow = flow;
  }

  /** Returns whether a model says that the caller ends what it passes here. */
  boolean promised(Frame frame, ParamFacts param) {
    return param.lent() && counted(frame, param) && !keepsNothing(frame);
  }

  /** Returns whether the parameter is lent by custom alone. */
  boolean byCustom(Frame frame, ParamFacts param) {
    return !param.lent() && counted(frame, param);
  }

  private boolean counted(Frame frame, ParamFacts param) {
    return !frame.marked && param.mode() == null && counted(param.element().asType());
  }

  /** Returns whether objects of this type are counted. */
  boolean counted(TypeMirror type) {
    ClassFacts facts = type.getKind() == TypeKind.DECLARED ? flow.facts.ofType(type) : null;
    return facts != null && facts.lent();
  }

  /**
   * Returns whether the class around a body tells its super-class, with a literal {@code false} for
   * a constructor's {@code @Lent} parameter, to leave to it what it is given.
   */
  private boolean keepsNothing(Frame frame) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call.getMethodSelect().toString().equals("super")) {
          found[0] |= turnsOff(TreeUtils.elementFromUse(call), call.getArguments());
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(frame.ownerTree, null);
    TreePath around = flow.path(frame.ownerTree, frame);
    if (around != null && around.getParentPath().getLeaf() instanceof NewClassTree made) {
      found[0] |=
          turnsOff(TreeUtils.getSuperConstructor(made), made.getArguments())
              || turnsOff(TreeUtils.elementFromUse(made), made.getArguments());
    }
    return found[0];
  }

  private boolean turnsOff(ExecutableElement constructor, List<? extends ExpressionTree> given) {
    if (constructor == null || constructor.getKind() != ElementKind.CONSTRUCTOR) {
      return false;
    }
    List<ParamFacts> params = flow.facts.of(constructor).params();
    for (int i = 0; i < params.size() && i < given.size(); i++) {
      if (params.get(i).lent() && given.get(i).toString().equals("false")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code value} is, or holds, what the caller has only lent. */
  boolean notOwned(Locs value, Store store) {
    for (Loc root : flow.regions.roots(value, store)) {
      boolean given = root.kind == Loc.Kind.PARAM || root.kind == Loc.Kind.LENT;
      if (given && store.ownMode(root).limited() && counted(root.type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the caller may end something of {@code value} before {@code closure} runs. */
  boolean lent(Locs value, Closure closure, Store store) {
    for (Loc loc : value) {
      if (loc.lent && !taken(loc, closure, store)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a task is the owner of {@code loc}: it has a count, or ends it itself. */
  boolean taken(Loc loc, Closure closure, Store store) {
    if (loc.type == null || !counted(loc.type)) {
      return false;
    }
    return store.retained(loc) || (loc.lent || loc.kind == Loc.Kind.FRESH) && ends(loc, closure);
  }

  private boolean ends(Loc loc, Closure closure) {
    if (closure == null) {
      return false;
    }
    for (var each : closure.ends.entrySet()) {
      if (each.getKey().how() == End.How.CONSUMED && each.getValue().contains(loc)) {
        return true;
      }
    }
    return passesOn(closure, loc);
  }

  /** {@code send(b)} may have {@code send(b)} done by the right thread: then that is its owner. */
  private boolean passesOn(Closure closure, Loc loc) {
    Element method = loc.frame.signature == null ? null : loc.frame.signature.method();
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        found[0] |= method != null && method.equals(TreeUtils.elementFromUse(call));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(closure.tree, null);
    return found[0];
  }

  /** Returns what a job object of this unit holds of its maker's loans and does not end itself. */
  Locs inJob(Locs job, Store store) {
    Locs lent = Locs.NONE;
    for (Loc loc : job) {
      ClassTree type =
          loc.closure != null || loc.type == null || loc.type.getKind() != TypeKind.DECLARED
              ? null
              : flow.helpers.classTree(dev.taskbound.engine.facts.Facts.elementOf(loc.type));
      if (type != null && !flow.summaries.consumesInside(type)) {
        lent = lent.union(store.contents(loc).filter(l -> l.lent && !store.retained(l)));
      }
    }
    return lent;
  }

  /** Returns whether a private method takes the argument into another task without owning it. */
  boolean crossesIn(CallFlow call, ParamFacts param, Locs value, Store store) {
    if (!lent(value, null, store) || !flow.summaries.inferred(call.facts.method())) {
      return false;
    }
    int index = call.facts.params().indexOf(param);
    Finding leak =
        flow.summaries.leak(call.facts.method(), index, dev.taskbound.engine.mode.Mode.BORROWED);
    return leak != null && CROSSING.contains(leak.rule());
  }
}
