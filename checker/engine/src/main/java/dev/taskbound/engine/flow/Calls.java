package dev.taskbound.engine.flow;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.ThisNode;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Calls of methods and constructors. */
final class Calls {
  private final Flow flow;

  Calls(Flow flow) {
    this.flow = flow;
  }

  /** Evaluates a method call. */
  Locs invoke(MethodInvocationNode node, Transfer at, Store store) {
    ExecutableElement method = node.getTarget().getMethod();
    MethodFacts facts = flow.facts.of(method);
    Tree tree = at.at(node);
    Node receiverNode = node.getTarget().getReceiver();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    Locs receiver = isStatic ? Locs.NONE : receiver(receiverNode, at);
    Tree receiverTree = isStatic ? null : at.at(receiverNode);
    if (receiverTree == null || !flow.reports.placed(receiverTree)) {
      receiverTree = tree;
    }
    boolean dead = !isStatic && deadReceiver(node, method, receiver, receiverTree, at, store);
    CallFlow call = call(facts, receiver, node.getArguments(), at, store, tree);
    call.receiverTree = receiverTree;
    flow.locks.needs(call, receiverTree, tree, at, store);
    Tasks.Started started = flow.tasks.before(call, store);
    if (facts.traits().boundary() != null) {
      Crossings.Handover to =
          new Crossings.Handover(
              facts.traits().boundary(), receiverTree, Names.call(method), null, true, receiver);
      if (!isStatic) {
        flow.crossings.check(receiver, to, at.frame, store);
      }
    }
    flow.arguments.pass(call, at, store);
    if (flow.facts.inPipeline(method) && !flow.facts.pipeline(node.getType())) {
      flow.locks.stagesRun(receiver, at, store);
    }
    Locs tasks = flow.tasks.after(started, call, store);
    intoClosure(call, at, store);
    receiverLeak(call, receiver, receiverTree, at, store);
    Locs ran = runReceiver(method, call, at, store);
    effects(call, receiver, receiverTree, tree, dead, at, store);
    remember(call, at, store);
    flow.tasks.awaited(call, store);
    TypeMirror seen = at.frame.marked ? Iteration.seen(node, flow.facts) : node.getType();
    Locs result = outcome(call, ran, seen, dead, at, store);
    Tasks.standFor(result, tasks, store);
    flow.lockEffects.acquire(call, receiverTree, tree, result, at, store);
    flow.summaries.opened(call, result, tree, at, store);
    if (!flow.facts.containsResult(method)) {
      flow.locks.present(result, store);
    }
    return result;
  }

  private Locs outcome(
      CallFlow call, Locs ran, TypeMirror seen, boolean dead, Transfer at, Store store) {
    Locs receiver = call.receiver;
    MethodFacts facts = call.facts;
    VariableElement component = ran == null ? component(facts) : null;
    if (component != null && !receiver.isEmpty()) {
      return flow.readField(receiver, component, at.frame, null, store);
    }
    return ran != null ? ran : flow.results.result(call, seen, dead, at, store);
  }

  /** Returns the field that an accessor which the compiler made for a record reads; else null. */
  private VariableElement component(MethodFacts facts) {
    ExecutableElement method = facts.method();
    if (method.getEnclosingElement().getKind() != ElementKind.RECORD
        || !method.getParameters().isEmpty()
        || facts.known()
        || flow.helpers.tree(method) != null && !TreeUtils.isSynthetic(method)) {
      return null;
    }
    for (Element member : method.getEnclosingElement().getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && !member.getModifiers().contains(Modifier.STATIC)
          && member.getSimpleName().equals(method.getSimpleName())) {
        return (VariableElement) member;
      }
    }
    return null;
  }

  /** Evaluates the call that a method reference stands for. */
  Locs viaReference(
      CallFlow call, MemberReferenceTree reference, TypeMirror seen, Transfer at, Store store) {
    Tree qualifier = call.receiver.isEmpty() ? null : reference.getQualifierExpression();
    flow.locks.needs(call, qualifier, reference, at, store);
    flow.arguments.pass(call, at, store);
    if (call.facts.method().getKind() == ElementKind.CONSTRUCTOR) {
      Locs made = flow.results.resultOfReference(call.facts, Locs.NONE, reference, at.frame, store);
      for (Loc loc : made) {
        for (Locs argument : call.arguments) {
          store.hold(loc, argument.filter(l -> store.ownMode(l).confined()));
        }
      }
      return made;
    }
    intoClosure(call, at, store);
    receiverLeak(call, call.receiver, reference, at, store);
    effects(call, call.receiver, reference, reference, false, at, store);
    boolean plain = TypeModes.neverConfined(call.facts.method().getReturnType());
    Locs result = plain ? Locs.NONE : flow.results.result(call, seen, false, at, store);
    flow.lockEffects.acquire(call, null, reference, result, at, store);
    return result;
  }

  Locs receiver(Node node, Transfer at) {
    if (node instanceof ThisNode) {
      return Locs.of(flow.self(at.frame, Facts.elementOf(node.getType())));
    }
    return at.value(node);
  }

  private boolean deadReceiver(
      MethodInvocationNode node,
      ExecutableElement method,
      Locs receiver,
      Tree tree,
      Transfer at,
      Store store) {
    boolean closes = method.getSimpleName().contentEquals("close");
    // Unmarked code relies on close() being idempotent, as Closeable demands.
    boolean mayClose = closes && (!node.getInSource() || !at.frame.marked);
    // Where an exception leaves the body, nobody has a chance to exit before the implicit close.
    boolean leaving = !node.getInSource() && store.tasks().ordinary() == null;
    if (mayClose && !leaving && flow.contexts.foreign(receiver, tree, at.frame, store)) {
      return false;
    }
    if (mayClose || flow.ends.harmless(method, at.frame)) {
      Loc gone = store.deadBecause(receiver);
      if (mayClose && !leaving && gone != null && store.endOf(gone).how().ofContext()) {
        return flow.ends.use(receiver, tree, at.frame, store);
      }
      return gone != null;
    }
    if (component(flow.facts.of(method)) != null) {
      return flow.ends.useOfWhole(receiver, tree, at.frame, store);
    }
    return flow.ends.use(receiver, tree, at.frame, store);
  }

  CallFlow call(
      MethodFacts facts, Locs receiver, List<Node> nodes, Transfer at, Store store, Tree tree) {
    List<Locs> values = new ArrayList<>(nodes.size());
    List<Tree> trees = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      values.add(at.value(node));
      trees.add(argumentTree(node, at, store, tree));
    }
    return new CallFlow(flow, facts, receiver, values, at, store, tree, trees);
  }

  /** Varargs are one array that the source does not show: its place is the first element. */
  private Tree argumentTree(Node node, Transfer at, Store store, Tree call) {
    Tree tree = node.getTree();
    if (tree != null && flow.reports.placed(tree)) {
      return tree;
    }
    Tree first = null;
    if (node instanceof ArrayCreationNode array) {
      for (Node each : array.getInitializers()) {
        Tree shown = each.getTree();
        if (shown != null && flow.reports.placed(shown)) {
          if (store.mode(at.value(each)).confined()) {
            return shown;
          }
          first = first == null ? shown : first;
        }
      }
    }
    return first != null ? first : tree == null ? call : tree;
  }

  /** Runs the closures that a call of a functional interface's method runs; null if it is none. */
  private Locs runReceiver(ExecutableElement method, CallFlow call, Transfer at, Store store) {
    Locs receiver = call.receiver;
    boolean closure = false;
    for (Loc loc : receiver) {
      closure |= loc.closure != null && loc.closure.effects != null;
    }
    boolean runs =
        method.getModifiers().contains(Modifier.ABSTRACT)
            || receiver.single() != null
                && receiver.single().closure != null
                && !flow.facts.functional(receiver.single().type);
    if (!closure || !runs || method.getSimpleName().contentEquals("close")) {
      return null;
    }
    Locs results = Locs.NONE;
    for (Loc loc : receiver) {
      results =
          results.union(
              tells(call, loc, store)
                  ? flow.bodies.runWith(loc, call.arguments, at, store)
                  : flow.bodies.applyEffects(Locs.of(loc), call.at, at, store));
    }
    return TypeModes.neverConfined(method.getReturnType()) ? Locs.NONE : results;
  }

  /** Only arguments that are handles make another run of a closure's body worth its cost. */
  private boolean tells(CallFlow call, Loc loc, Store store) {
    if (loc.closure == null || !loc.closure.writtenInPlace || loc.closure.frames.size() != 1) {
      return false;
    }
    for (Locs argument : call.arguments) {
      for (Loc each : argument) {
        if (store.mode(Locs.of(each)).confined()
            || each.type != null && flow.facts.canOwn(each.type)) {
          return true;
        }
      }
    }
    return false;
  }

  private void effects(
      CallFlow call,
      Locs receiver,
      Tree receiverTree,
      Tree tree,
      boolean dead,
      Transfer at,
      Store store) {
    MethodFacts facts = call.facts;
    ExecutableElement method = facts.method();
    String by = Ends.by(method);
    for (int i = 0; i < call.arguments.size() && i < facts.params().size(); i++) {
      ParamFacts param = facts.params().get(i);
      Locs argument = call.arguments.get(i);
      if (param.consumes()) {
        flow.ends.end(argument, new End(End.How.CONSUMED, tree, by, argument), at, store);
      } else if (param.endsBorrows()) {
        flow.ends.endBorrows(
            argument, new End(End.How.BORROWS_ENDED, tree, by, Locs.NONE), at, store);
      }
    }
    if (facts.receiver().consumes() && !dead) {
      End.How how =
          method.getSimpleName().contentEquals("close") ? End.How.CLOSED : End.How.CONSUMED;
      flow.ends.end(receiver, new End(how, tree, by, receiver), at, store);
      flow.summaries.closeInside(call, tree, at, store);
    } else if (facts.receiver().consumes()) {
      // Closed before on some paths: at the latest, it is now.
      for (Loc loc : receiver) {
        store.eachTask(state -> state.guardEnded(loc, tree));
      }
      Crossings.forget(receiver, store);
    } else if (facts.receiver().endsBorrows()) {
      flow.ends.endBorrows(
          receiver, new End(End.How.BORROWS_ENDED, tree, by, Locs.NONE), at, store);
    }
    if (facts.receiver().retains()) {
      Counts.retained(call, at, flow, store);
    }
    flow.ends.lostInCall(call, at, store);
    flow.lockEffects.release(call, receiverTree, tree, at, store);
    flow.contexts.call(facts.effects(), method, tree, at, store);
    flow.summaries.apply(call, tree, at, store);
    forgetFields(call, at, store);
  }

  /** What the receiving method passes into a closure that runs elsewhere crosses. */
  private void intoClosure(CallFlow call, Transfer at, Store store) {
    Frame task = at.frame;
    while (task.parent != null && !task.ownTask) {
      task = task.parent;
    }
    Frame own = task.parent == null ? null : task;
    for (Loc loc : call.receiver) {
      if (loc.boundary == null || !loc.boundary.crosses()) {
        continue;
      }
      for (int i = 0; i < call.arguments.size(); i++) {
        Crossings.Handover to =
            new Crossings.Handover(
                loc.boundary,
                call.trees.get(i),
                Names.call(call.facts.method()),
                null,
                false,
                Locs.NONE);
        // What the other task has made for itself is at home there.
        Locs given =
            call.arguments
                .get(i)
                .filter(l -> own == null || l.frame == null || !l.frame.within(own));
        flow.crossings.check(given, to, at.frame, store);
      }
    }
  }

  /** A method that lets {@code this} escape needs a receiver that may. */
  private void receiverLeak(CallFlow call, Locs receiver, Tree tree, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    Mode mode = store.mode(Regions.withoutThis(receiver));
    if (!mode.confined()
        || !facts.receiver().unconfined() && !flow.summaries.leaksReceiver(facts.method(), mode)) {
      return;
    }
    flow.reports.add(
        dev.taskbound.engine.rules.Rule.ESCAPE_BY_ARGUMENT,
        tree,
        at.frame,
        receiver,
        "%s is the receiver of `%s`, which may keep it"
            .formatted(Describe.value(tree), Names.call(facts.method())),
        flow.regions.obtained(receiver, tree, store),
        "call it on a value that may go anywhere");
  }

  private void forgetFields(CallFlow call, Transfer at, Store store) {
    for (Loc loc : call.receiver) {
      if (loc.kind == Loc.Kind.THIS) {
        forgetFields(loc, store);
      }
    }
    for (Locs argument : call.arguments) {
      for (Loc loc : argument) {
        if (loc.kind == Loc.Kind.THIS) {
          forgetFields(loc, store);
        }
      }
    }
  }

  private void forgetFields(Loc self, Store store) {
    store.forgetFields(self);
    if (store.tasks().anyLocks()) {
      store.eachTask(
          state ->
              state.forget(
                  l -> l.kind == Loc.Kind.FIELD && l.base == self && !flow.helpers.fixed(l.field)));
    }
  }

  private void remember(CallFlow call, Transfer at, Store store) {
    for (TypeMirror thrown : call.facts.method().getThrownTypes()) {
      if (flow.facts.modes().of(thrown, true).confined()) {
        Locs all = call.receiver.filter(l -> store.ownMode(l).confined());
        for (Locs argument : call.arguments) {
          if (store.mode(argument).confined()) {
            all = all.union(argument);
          }
        }
        flow.exceptions.mayThrow(all, store);
      }
    }
  }
}
