package dev.taskbound.engine.flow;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ThisNode;

/** Calls of methods and constructors. */
final class Calls {
  private final Flow flow;
  private final Arguments arguments;

  Calls(Flow flow) {
    this.flow = flow;
    this.arguments = new Arguments(flow);
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
    if (receiverTree == null || flow.reports.place(receiverTree) == null) {
      receiverTree = tree;
    }
    boolean dead = !isStatic && deadReceiver(node, method, receiver, receiverTree, at, store);
    Generics.Call call = call(facts, receiver, node.getArguments(), at, store, tree);
    if (facts.traits().boundary() != null) {
      Crossings.Handover to =
          new Crossings.Handover(
              facts.traits().boundary(), receiverTree, Names.call(method), null, true, receiver);
      if (!isStatic) {
        flow.crossings.check(receiver, to, at.frame, store);
      }
    }
    arguments.pass(call, at, store);
    intoClosure(call, at, store);
    receiverLeak(call, receiver, receiverTree, at, store);
    Locs ran = runReceiver(method, receiver, receiverTree, at, store);
    effects(call, receiver, receiverTree, tree, dead, at, store);
    remember(call, at, store);
    return ran != null ? ran : result(call, node.getType(), dead, at, store);
  }

  private Locs receiver(Node node, Transfer at) {
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
    if (mayClose || flow.ends.harmless(method, at.frame)) {
      return store.deadBecause(receiver) != null;
    }
    return flow.ends.use(receiver, tree, at.frame, store);
  }

  private Generics.Call call(
      MethodFacts facts, Locs receiver, List<Node> nodes, Transfer at, Store store, Tree tree) {
    List<Locs> values = new ArrayList<>(nodes.size());
    List<Tree> trees = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      values.add(at.value(node));
      trees.add(argumentTree(node, at, store, tree));
    }
    return flow.generics.new Call(facts, receiver, values, at, store, tree, trees);
  }

  /** Varargs are one array that the source does not show: its place is the first element. */
  private Tree argumentTree(Node node, Transfer at, Store store, Tree call) {
    Tree tree = node.getTree();
    if (tree != null && flow.reports.place(tree) != null) {
      return tree;
    }
    Tree first = null;
    if (node instanceof ArrayCreationNode array) {
      for (Node each : array.getInitializers()) {
        Tree shown = each.getTree();
        if (shown != null && flow.reports.place(shown) != null) {
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
  private Locs runReceiver(
      ExecutableElement method, Locs receiver, Tree tree, Transfer at, Store store) {
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
    Locs results = flow.closures.applyEffects(receiver, at, store);
    return TypeModes.neverConfined(method.getReturnType()) ? Locs.NONE : results;
  }

  private void effects(
      Generics.Call call,
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
    } else if (facts.receiver().endsBorrows()) {
      flow.ends.endBorrows(
          receiver, new End(End.How.BORROWS_ENDED, tree, by, Locs.NONE), at, store);
    }
    if (facts.receiver().retains()) {
      for (Loc loc : receiver) {
        if (sameClass(facts)) {
          store.release(loc);
        }
      }
    }
    flow.summaries.apply(call, tree, at, store);
    forgetFields(call, at, store);
  }

  /** {@code retain()} makes its receiver owned too where it returns the receiver's own type. */
  private boolean sameClass(MethodFacts facts) {
    TypeMirror owner = facts.method().getEnclosingElement().asType();
    return flow.facts
        .types()
        .isSameType(
            flow.facts.types().erasure(owner),
            flow.facts.types().erasure(facts.method().getReturnType()));
  }

  /** What the receiving method passes into a closure that runs elsewhere crosses. */
  private void intoClosure(Generics.Call call, Transfer at, Store store) {
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
        flow.crossings.check(call.arguments.get(i), to, at.frame, store);
      }
    }
  }

  /** A method that lets {@code this} escape needs a receiver that may. */
  private void receiverLeak(
      Generics.Call call, Locs receiver, Tree tree, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    Mode mode = store.mode(receiver.filter(l -> l.kind != Loc.Kind.THIS));
    if (!mode.confined()
        || !facts.receiver().unconfined() && !flow.summaries.leaksReceiver(facts.method())) {
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

  private static void forgetFields(Generics.Call call, Transfer at, Store store) {
    for (Loc loc : call.receiver) {
      if (loc.kind == Loc.Kind.THIS) {
        store.forgetFields(loc);
      }
    }
    for (Locs argument : call.arguments) {
      for (Loc loc : argument) {
        if (loc.kind == Loc.Kind.THIS) {
          store.forgetFields(loc);
        }
      }
    }
  }

  private void remember(Generics.Call call, Transfer at, Store store) {
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

  // Results.

  private Locs result(Generics.Call call, TypeMirror seen, boolean dead, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    TypeMirror declared = facts.method().getReturnType();
    if (TypeModes.neverConfined(declared) || TypeModes.neverConfined(seen)) {
      return Locs.NONE;
    }
    Locs summarized = flow.summaries.result(call, seen, at, store);
    if (summarized != null) {
      return summarized;
    }
    Locs back = facts.traits().plain() ? Locs.NONE : comingBack(call, declared, seen, at, store);
    boolean pipeline = flow.facts.inPipeline(facts.method());
    boolean changesPipeline = facts.traits().parallel() || facts.traits().sequential();
    if (call.madeElsewhere(declared)) {
      return back;
    }
    if (Generics.isVariable(declared) && !facts.resultWritten() && !changesPipeline) {
      return back.isEmpty() ? unknown(call, seen, at, store) : back;
    }
    if (facts.traits().polyResult() && !changesPipeline && aliasing(call, declared)) {
      return back;
    }
    if (flow.helpers.returnsThis(facts.method())) {
      back = back.union(call.receiver);
    }
    if (opaque(seen) && !facts.traits().polyResult()) {
      back = Locs.NONE;
    }
    Mode mode = resultMode(call, facts.result(), declared, seen, at, store);
    Loc loc = flow.locs.fresh(call.at, facts.method(), at.frame, seen, mode);
    loc.unending = facts.traits().unending();
    loc.parallel = facts.traits().parallel() || pipeline && parallel(call);
    store.allocate(loc);
    if (!facts.receiver().retains()) {
      store.hold(loc, back);
    }
    if (flow.facts.ofType(seen) != null && flow.facts.ofType(seen).pipeline()) {
      store.hold(loc, stages(call.receiver, store));
    }
    if (call.writesThrough(declared)) {
      loc.views = loc.views.union(call.receiver);
    }
    if (!dead) {
      store.lend(loc, owners(call, loc.mode, at));
    }
    if (!store.mode(Locs.of(loc)).confined()
        && back.isEmpty()
        && store.owners(loc).isEmpty()
        && !flow.facts.canOwn(seen)
        && !holds(seen)) {
      return Locs.NONE;
    }
    return Locs.of(loc);
  }

  private boolean opaque(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && flow.facts.ofType(type).opaque();
  }

  /** Something of a type variable's type about which nothing is known but its actual type. */
  private Locs unknown(Generics.Call call, TypeMirror seen, Transfer at, Store store) {
    Mode mode = flow.facts.modes().of(seen, at.frame.marked);
    if (!mode.confined() && !flow.facts.canOwn(seen)) {
      return Locs.NONE;
    }
    Loc loc = flow.locs.fresh(call.at, "unknown", at.frame, seen, mode);
    store.allocate(loc);
    if (mode.limited()) {
      store.lend(loc, Locs.of(at.frame.task));
    }
    return Locs.of(loc);
  }

  /** The closures of the stages that a pipeline has so far. */
  private static Locs stages(Locs pipeline, Store store) {
    Locs stages = Locs.NONE;
    for (Loc loc : store.reachOutsideClosures(pipeline)) {
      if (loc.closure != null) {
        stages = stages.union(Locs.of(loc));
      }
    }
    return stages;
  }

  /** Plain data needs no object: nothing could be learnt about it. */
  private boolean holds(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY || type.getKind() == TypeKind.TYPEVAR) {
      return true;
    }
    return type.getKind() == TypeKind.DECLARED;
  }

  private Mode resultMode(
      Generics.Call call,
      Mode mode,
      TypeMirror declared,
      TypeMirror seen,
      Transfer at,
      Store store) {
    Mode result = mode;
    if (!call.facts.resultWritten() && !call.facts.traits().plain()) {
      boolean generic = !Generics.variables(declared).isEmpty();
      result = generic ? flow.facts.modes().of(seen, at.frame.marked) : mode;
      if (!generic) {
        result = result.join(flow.facts.modes().of(seen, at.frame.marked));
      }
    }
    if (call.facts.traits().polyResult()) {
      Mode in = Mode.UNCONFINED;
      in = in.join(store.mode(polyArguments(call)));
      boolean unendingReceiver =
          !call.receiver.isEmpty() && call.receiver.filter(l -> !l.unending).isEmpty();
      result = unendingReceiver ? in : result.join(in);
    }
    return result;
  }

  private static Locs polyArguments(Generics.Call call) {
    Locs all =
        call.facts.receiver().poly() || !anyPolyParam(call.facts) ? call.receiver : Locs.NONE;
    for (int i = 0; i < call.arguments.size() && i < call.facts.params().size(); i++) {
      if (call.facts.params().get(i).poly()) {
        all = all.union(call.arguments.get(i));
      }
    }
    return all;
  }

  private static boolean anyPolyParam(MethodFacts facts) {
    return facts.params().stream().anyMatch(ParamFacts::poly);
  }

  /** Returns what went in and comes out again, through type variables or {@code @PolyConfined}. */
  private Locs comingBack(
      Generics.Call call, TypeMirror declared, TypeMirror seen, Transfer at, Store store) {
    Locs back = call.result(declared, seen);
    if (call.facts.traits().copies()) {
      return back.union(
          flow.generics.contents(call.receiver, call.argumentOf(seen), call.at, at, store));
    }
    if (call.facts.traits().polyResult() && !call.facts.owners().written()) {
      back = back.union(polyArguments(call));
    }
    return back;
  }

  /** A {@code @PolyConfined} result that may be the argument itself is the argument. */
  private boolean aliasing(Generics.Call call, TypeMirror declared) {
    if (call.facts.result().limited() || call.facts.owners().written()) {
      return false;
    }
    if (flow.facts.functional(declared) || Generics.isVariable(declared)) {
      return true;
    }
    for (int i = 0; i < call.facts.params().size(); i++) {
      ParamFacts param = call.facts.params().get(i);
      if (param.poly()
          && flow.facts
              .types()
              .isSameType(
                  flow.facts.types().erasure(param.element().asType()),
                  flow.facts.types().erasure(declared))) {
        return true;
      }
    }
    return call.facts.receiver().poly() && !anyPolyParam(call.facts);
  }

  private boolean parallel(Generics.Call call) {
    return !call.facts.traits().sequential() && call.receiver.filter(l -> l.parallel).size() > 0;
  }

  private Locs owners(Generics.Call call, Mode mode, Transfer at) {
    MethodFacts facts = call.facts;
    MethodFacts.Owners named = facts.owners();
    if (!mode.limited() && !named.written()) {
      return Locs.NONE;
    }
    Locs owners = named.receiver() ? call.receiver : Locs.NONE;
    for (int i : named.params()) {
      if (i < call.arguments.size()) {
        owners = owners.union(call.arguments.get(i));
      }
    }
    if (!mode.sendable() && mode.limited() && !named.written() || named.task()) {
      boolean tied = named.receiver() || !named.params().isEmpty();
      if (!tied || named.task()) {
        owners = owners.union(Locs.of(at.frame.task));
      }
    }
    return owners;
  }

  /** Returns what a method reference returns when it is run. */
  Locs resultOfReference(
      MethodFacts facts, Locs receiver, Tree reference, Frame frame, Store store) {
    TypeMirror type =
        facts.method().getKind() == ElementKind.CONSTRUCTOR
            ? facts.method().getEnclosingElement().asType()
            : facts.method().getReturnType();
    Mode mode =
        facts.method().getKind() == ElementKind.CONSTRUCTOR && !facts.resultWritten()
            ? flow.facts.modes().of(type, frame.marked)
            : facts.result();
    if (!mode.confined()) {
      return Locs.NONE;
    }
    Loc loc = flow.locs.fresh(reference, facts.method(), frame, type, mode);
    store.allocate(loc);
    if (mode.limited()) {
      boolean fromReceiver = facts.owners().receiver() && !receiver.isEmpty();
      store.lend(loc, fromReceiver ? receiver : Locs.of(frame.task));
    }
    return Locs.of(loc);
  }

  // Constructors.

  /** Evaluates an object creation. */
  Locs create(ObjectCreationNode node, Transfer at, Store store) {
    NewClassTree tree = node.getTree();
    ExecutableElement constructor =
        org.checkerframework.nullaway.javacutil.TreeUtils.elementFromUse(tree);
    TypeMirror seen = node.getType();
    TypeElement type = Facts.elementOf(seen);
    Locs made;
    MethodFacts facts = flow.facts.of(superConstructor(tree, constructor));
    Generics.Call call;
    if (tree.getClassBody() != null) {
      made = flow.closures.createAnonymous(tree, at, store);
      call = call(facts, made, node.getArguments(), at, store, tree);
      if (!isArgument(tree, at)) {
        flow.closures.runOnce(made.single(), null, at, store);
      }
    } else {
      Locs local =
          type != null && type.getNestingKind() == NestingKind.LOCAL
              ? flow.closures.createLocal(tree, type, at, store)
              : null;
      made = local != null ? local : plain(tree, constructor, seen, at, store);
      call = call(facts, made, node.getArguments(), at, store, tree);
    }
    boolean[] reported = arguments.pass(call, at, store);
    keepArguments(call, made, reported, store);
    constructorEffects(call, tree, at, store);
    if (node.getEnclosingExpression() != null && inner(type)) {
      Locs outer = receiver(node.getEnclosingExpression(), at);
      store.hold(
          made.single(),
          outer.filter(l -> store.ownMode(l).confined() && flow.helpers.usesOuter(type)));
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
  private void keepArguments(Generics.Call call, Locs made, boolean[] reported, Store store) {
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

  private void constructorEffects(Generics.Call call, Tree tree, Transfer at, Store store) {
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
