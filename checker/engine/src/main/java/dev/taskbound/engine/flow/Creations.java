package dev.taskbound.engine.flow;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.node.ObjectCreationNode;

/** Object creations. */
final class Creations {
  private final Flow flow;

  Creations(Flow flow) {
    this.flow = flow;
  }

  /** Evaluates an object creation. */
  Locs create(ObjectCreationNode node, Transfer at, Store store) {
    NewClassTree tree = node.getTree();
    ExecutableElement constructor =
        org.checkerframework.nullaway.javacutil.TreeUtils.elementFromUse(tree);
    TypeMirror seen = node.getType();
    TypeElement type = Facts.elementOf(seen);
    Locs made;
    MethodFacts facts = flow.facts.of(superConstructor(tree, constructor));
    CallFlow call;
    if (tree.getClassBody() != null) {
      made = flow.closures.createAnonymous(tree, at, store);
      call = flow.calls.call(facts, made, node.getArguments(), at, store, tree);
      if (!isArgument(tree, at)) {
        flow.bodies.runOnce(made.single(), null, null, at, store);
      }
    } else {
      Locs local =
          type != null && type.getNestingKind() == NestingKind.LOCAL
              ? flow.closures.createLocal(tree, type, at, store)
              : null;
      made = local != null ? local : plain(tree, constructor, seen, at, store);
      call = flow.calls.call(facts, made, node.getArguments(), at, store, tree);
    }
    flow.locks.needs(call, null, tree, at, store);
    Tasks.Started started = flow.tasks.before(call, store);
    boolean[] reported = flow.arguments.pass(call, at, store);
    Tasks.standFor(made, flow.tasks.after(started, call, store), store);
    keepArguments(call, made, reported, store);
    constructorEffects(call, tree, at, store);
    flow.lockEffects.release(call, null, tree, at, store);
    flow.contexts.call(facts.effects(), facts.method(), tree, at, store);
    flow.lockEffects.acquire(call, null, tree, made, at, store);
    if (node.getEnclosingExpression() != null && inner(type)) {
      Locs outer = flow.calls.receiver(node.getEnclosingExpression(), at);
      store.hold(
          made.single(),
          outer.filter(
              l ->
                  store.ownMode(l).confined()
                      && (at.frame.marked
                          ? flow.helpers.usesOuter(type)
                          : flow.helpers.usesConfinedOuter(type))));
    }
    return made;
  }

  private static boolean inner(TypeElement type) {
    return type != null
        && type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private boolean isArgument(Tree tree, Transfer at) {
    return flow.closures.isArgument(tree, at);
  }

  private static ExecutableElement superConstructor(NewClassTree tree, ExecutableElement own) {
    return tree.getClassBody() == null
        ? own
        : org.checkerframework.nullaway.javacutil.TreeUtils.getSuperConstructor(tree);
  }

  private Locs plain(
      Tree tree, ExecutableElement constructor, TypeMirror seen, Transfer at, Store store) {
    Mode mode = flow.facts.modes().of(seen, at.frame.marked);
    Mode written =
        flow.facts.of(constructor).resultWritten() ? flow.facts.of(constructor).result() : null;
    Loc loc = flow.locs.fresh(tree, "new", at.frame, seen, written != null ? written : mode);
    store.allocate(loc);
    return Locs.of(loc);
  }

  /** A new object holds the confined arguments that it stores. */
  private void keepArguments(CallFlow call, Locs made, boolean[] reported, Store store) {
    Loc loc = made.single();
    if (flow.facts.asserted(loc.type)) {
      store.emptyOut(loc);
      return;
    }
    MethodFacts facts = call.facts;
    for (int i = 0; i < call.arguments.size() && i < facts.params().size(); i++) {
      Locs argument = call.arguments.get(i);
      ParamFacts param = facts.params().get(i);
      if (facts.owners().params().contains(i)) {
        store.lend(loc, argument);
        continue;
      }
      if (reported[i] || facts.owners().written() || param.boundary() != null) {
        continue;
      }
      VariableElement field = flow.helpers.storedIn(facts.method(), i);
      if (field != null) {
        store.setField(loc, field, argument);
      }
      boolean poly = param.poly();
      boolean borrowing = loc.mode.limited();
      boolean stored = flow.helpers.stores(facts.method(), i);
      if (poly || borrowing && (store.mode(argument).confined() || soleOwner(facts, i)) || stored) {
        store.hold(loc, argument);
      }
    }
    if (loc.mode.limited()
        && store.contents(loc).isEmpty()
        && store.owners(loc).isEmpty()
        && loc.closure == null) {
      loc.unending = true;
    }
  }

  private boolean soleOwner(MethodFacts facts, int index) {
    int candidates = 0;
    for (ParamFacts param : facts.params()) {
      if (flow.facts.canOwn(param.element().asType())) {
        candidates++;
      }
    }
    return candidates == 1 && flow.facts.canOwn(facts.params().get(index).element().asType());
  }

  private void constructorEffects(CallFlow call, Tree tree, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    for (int i = 0; i < call.arguments.size() && i < facts.params().size(); i++) {
      ParamFacts param = facts.params().get(i);
      if (param.consumes()) {
        flow.ends.end(
            call.arguments.get(i),
            new End(End.How.CONSUMED, tree, Ends.by(facts.method()), call.arguments.get(i)),
            at,
            store);
      } else if (param.endsBorrows()) {
        flow.ends.endBorrows(
            call.arguments.get(i),
            new End(End.How.BORROWS_ENDED, tree, Ends.by(facts.method()), Locs.NONE),
            at,
            store);
      }
    }
  }
}
