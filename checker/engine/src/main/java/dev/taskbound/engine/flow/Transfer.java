package dev.taskbound.engine.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ArrayCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.nullaway.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.BooleanLiteralNode;
import org.checkerframework.nullaway.dataflow.cfg.node.CaseNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ClassDeclarationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ConditionalAndNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ConditionalNotNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ConditionalOrNode;
import org.checkerframework.nullaway.dataflow.cfg.node.DeconstructorPatternNode;
import org.checkerframework.nullaway.dataflow.cfg.node.EqualToNode;
import org.checkerframework.nullaway.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.nullaway.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.nullaway.dataflow.cfg.node.InstanceOfNode;
import org.checkerframework.nullaway.dataflow.cfg.node.LambdaResultExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MarkerNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.NarrowingConversionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.NotEqualNode;
import org.checkerframework.nullaway.dataflow.cfg.node.NullLiteralNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ReturnNode;
import org.checkerframework.nullaway.dataflow.cfg.node.StringConversionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.SuperNode;
import org.checkerframework.nullaway.dataflow.cfg.node.SwitchExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.TernaryExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ThisNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ThrowNode;
import org.checkerframework.nullaway.dataflow.cfg.node.TypeCastNode;
import org.checkerframework.nullaway.dataflow.cfg.node.VariableDeclarationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.WideningConversionNode;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** What each kind of node does to the store, and which objects it evaluates to. */
final class Transfer {

  /** The variable that holds what a body returns at an expression, from there to its end. */
  record Returned(Tree tree) {
    // What a record has of itself is linked at run time, which costs more than most bodies take.

    @Override
    public boolean equals(Object other) {
      return other instanceof Returned that && tree == that.tree;
    }

    @Override
    public int hashCode() {
      return tree.hashCode();
    }
  }

  private final Flow flow;
  final Frame frame;
  Solver solver;
  private Node current;
  private Store thrown;
  private final Map<Node, Locs> values = new IdentityHashMap<>();
  private final Map<Tree, Locs> byTree = new IdentityHashMap<>();
  private final Map<Element, Tree> declarations = new HashMap<>();

  Transfer(Flow flow, Frame frame) {
    this.flow = flow;
    this.frame = frame;
  }

  /** Returns a transfer for code of {@code inner} that runs at this point. */
  Transfer in(Frame inner) {
    Transfer transfer = new Transfer(flow, inner);
    transfer.solver = solver;
    transfer.current = current;
    return transfer;
  }

  /** Applies {@code node} to {@code store}. */
  void visit(Node node, Store store) {
    current = node;
    thrown = null;
    Locs value = eval(node, store);
    values.put(node, value);
    if (node.getTree() != null) {
      byTree.put(node.getTree(), value);
    }
  }

  /** Returns whether a block stands in a {@code finally} block. */
  boolean inFinally(Block block) {
    for (Node node : block.getNodes()) {
      if (node instanceof MarkerNode marker) {
        return marker.getMessage().contains("finally");
      }
      TreePath path = node.getTree() == null ? null : flow.path(node.getTree(), frame);
      if (path != null) {
        for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
          if (at.getParentPath().getLeaf() instanceof TryTree attempt
              && attempt.getFinallyBlock() == at.getLeaf()) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** Notes what holds where a closure that is run here throws. */
  void thrownInside(Store store) {
    if (store != null) {
      Store copy = store.copy();
      if (thrown != null) {
        copy.join(thrown);
      }
      thrown = copy;
    }
  }

  /** Returns what holds where closures that were run by the present node have thrown, or null. */
  Store takeThrown() {
    Store taken = thrown;
    thrown = null;
    return taken;
  }

  /** Counts the visit of a block with so many nodes. */
  void count(int nodes) {
    flow.facts.effort().add(Effort.Kind.BLOCKS);
    flow.work.steps(1 + nodes);
  }

  /** Where a call fails before a variable is set to null, what was given away from it is spared. */
  void forgetGivenAway(Store failed) {
    failed.unendNulledAfter(flow.stays, frame);
  }

  /** Judges the paths that have met before the next block. */
  void met(Store store) {
    flow.exits.met(store, frame);
  }

  /** Returns whether a variable may still be read after what is being evaluated. */
  boolean live(Object variable) {
    return !(variable instanceof Element element) || solver.live(current, element, flow.closures);
  }

  Liveness.Captures captures() {
    return flow.closures;
  }

  /** Returns what operands of the expressions around {@code tree} have already evaluated to. */
  Locs inFlight(Tree tree) {
    Locs all = Locs.NONE;
    for (TreePath at = flow.path(tree, frame);
        at != null && at.getParentPath() != null && at.getLeaf() instanceof ExpressionTree;
        at = at.getParentPath()) {
      Tree parent = at.getParentPath().getLeaf();
      List<? extends Tree> siblings =
          parent instanceof MethodInvocationTree call
              ? with(call.getMethodSelect(), call.getArguments())
              : parent instanceof NewClassTree creation ? creation.getArguments() : List.of();
      for (Tree sibling : siblings) {
        if (sibling != at.getLeaf()) {
          all = all.union(value(receiverOf(sibling)));
        }
      }
    }
    return all;
  }

  private static List<Tree> with(Tree first, List<? extends Tree> others) {
    List<Tree> all = new ArrayList<>(others);
    all.add(first);
    return all;
  }

  private static Tree receiverOf(Tree tree) {
    return tree instanceof MemberSelectTree select ? select.getExpression() : tree;
  }

  /** Returns what an operand evaluated to. */
  Locs value(Node node) {
    Locs value = values.get(node);
    if (value != null) {
      return value;
    }
    Node inner =
        node instanceof WideningConversionNode w
            ? w.getOperand()
            : node instanceof NarrowingConversionNode n ? n.getOperand() : null;
    return inner == null ? Locs.NONE : value(inner);
  }

  /** Returns what the expression {@code tree} evaluated to. */
  Locs value(Tree tree) {
    return byTree.getOrDefault(Describe.bare(tree), byTree.getOrDefault(tree, Locs.NONE));
  }

  private Locs eval(Node node, Store store) {
    if (node instanceof LocalVariableNode variable) {
      return local(variable, store);
    }
    if (node instanceof MethodInvocationNode call) {
      return flow.calls.invoke(call, this, store);
    }
    if (node instanceof AssignmentNode assignment) {
      return assign(assignment, store);
    }
    if (node instanceof FieldAccessNode access) {
      return field(access, store);
    }
    if (node instanceof ThisNode) {
      return Locs.of(flow.self(frame, dev.taskbound.engine.facts.Facts.elementOf(node.getType())));
    }
    if (node instanceof SuperNode) {
      return Locs.of(flow.self(frame, null));
    }
    if (node instanceof ObjectCreationNode creation) {
      return flow.creations.create(creation, this, store);
    }
    if (node instanceof FunctionalInterfaceNode function) {
      return flow.closures.create(function.getTree(), this, store);
    }
    if (node instanceof TypeCastNode cast) {
      return cast(cast.getTree(), value(cast.getOperand()), cast.getOperand(), store);
    }
    return evalRare(node, store);
  }

  private Locs evalRare(Node node, Store store) {
    if (node instanceof VariableDeclarationNode declaration) {
      declare(declaration, store);
    } else if (node instanceof MarkerNode marker) {
      if (marker.getMessage().startsWith("start of finally block for Throwable")) {
        store.tasks(store.tasks().finallyBegun());
      }
    } else if (node instanceof ArrayAccessNode access) {
      Locs array = value(access.getArray());
      flow.ends.use(array, access.getArray().getTree(), frame, store);
      return TypeModes.neverConfined(access.getType())
          ? Locs.NONE
          : flow.generics.contents(array, access.getType(), access.getTree(), this, store);
    } else if (node instanceof ArrayCreationNode creation) {
      return array(creation, store);
    } else if (node instanceof TernaryExpressionNode ternary) {
      return store.get(ternary.getTernaryExpressionVar().getElement());
    } else if (node instanceof SwitchExpressionNode switched) {
      return store.get(switched.getSwitchExpressionVar().getElement());
    } else if (node instanceof ReturnNode returned) {
      returned(returned.getResult(), returned.getTree(), store);
    } else if (node instanceof LambdaResultExpressionNode result) {
      returned(result.getResult(), null, store);
    } else if (node instanceof ThrowNode thrown) {
      Locs value = value(thrown.getExpression());
      flow.exceptions.thrown(value, thrown.getExpression().getTree(), frame, store);
    } else if (node instanceof InstanceOfNode test) {
      if (test.getPatternNode() != null) {
        bind(test.getPatternNode(), value(test.getOperand()), test.getOperand().getType(), store);
      }
    } else if (node instanceof CaseNode switched) {
      Node selector = switched.getSwitchOperand().getExpression();
      for (Node operand : switched.getCaseOperands()) {
        bind(operand, value(selector), selector.getType(), store);
      }
    } else if (node instanceof StringConversionNode conversion) {
      Node operand = conversion.getOperand();
      // Unmarked code names closed resources in its messages.
      if (frame.marked) {
        flow.ends.use(value(operand), operand.getTree(), frame, store);
      }
    } else if (node instanceof ClassDeclarationNode declaration) {
      flow.closures.declare(declaration.getTree(), this, store);
    } else if (node instanceof WideningConversionNode || node instanceof NarrowingConversionNode) {
      return value(node);
    }
    return Locs.NONE;
  }

  private Locs local(LocalVariableNode variable, Store store) {
    Element element = variable.getElement();
    if (element.getKind() == ElementKind.BINDING_VARIABLE
        && !variable.isLValue()
        && !store.knows(element)
        && !TypeModes.neverConfined(variable.getType())) {
      store.set(element, boundByLastCase(variable, store));
    }
    return store.get(element);
  }

  /**
   * The graph has no node for the last case of an exhaustive switch: what its pattern binds is as
   * its type says, and lives in the object that was switched on.
   */
  private Locs boundByLastCase(LocalVariableNode variable, Store store) {
    Locs selected = Locs.NONE;
    for (TreePath at = flow.path(variable.getTree(), frame); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof SwitchTree switched) {
        selected = selected.union(value(switched.getExpression()));
      } else if (at.getLeaf() instanceof SwitchExpressionTree switched) {
        selected = selected.union(value(switched.getExpression()));
      }
    }
    Mode mode = flow.facts.modes().of(variable.getType(), frame.marked);
    Loc loc =
        flow.locs.named(
            Loc.Kind.FRESH, variable.getElement(), frame, variable.getType(), mode, null);
    store.hold(loc, selected.filter(l -> store.ownMode(l).limited()));
    if (mode.limited()) {
      store.lend(loc, selected.isEmpty() ? store.task().current().locs() : selected);
    }
    return Locs.of(loc).union(sameType(selected, variable.getType()));
  }

  /** What was switched on is itself what a type pattern binds. */
  private Locs sameType(Locs selected, TypeMirror type) {
    return selected.filter(
        l ->
            l.type != null
                && flow.facts
                    .types()
                    .isAssignable(
                        flow.facts.types().erasure(type), flow.facts.types().erasure(l.type)));
  }

  private void declare(VariableDeclarationNode declaration, Store store) {
    Element element = TreeUtils.elementFromDeclaration(declaration.getTree());
    declarations.put(element, declaration.getTree());
    if (element.getKind() == ElementKind.EXCEPTION_PARAMETER) {
      store.tasks(store.tasks().caught());
      met(store);
      store.set(element, flow.exceptions.caught(declaration.getTree(), frame, store));
    } else {
      store.forget(element);
      store.flag(element, null);
    }
  }

  private Locs assign(AssignmentNode assignment, Store store) {
    Node target = assignment.getTarget();
    Node source = assignment.getExpression();
    Locs value = value(source);
    if (target instanceof LocalVariableNode variable) {
      if (!value.isEmpty() || store.knows(variable.getElement())) {
        // Else nothing is known of it, and nothing is now: numbers are assigned often.
        store.set(variable.getElement(), value);
      }
      store.flag(
          variable.getElement(),
          source instanceof BooleanLiteralNode literal ? literal.getValue() : null);
      bindOutcome(source, variable.getElement(), store);
    } else if (target instanceof FieldAccessNode access) {
      Tree from = source.getTree() == null ? assignment.getTree() : source.getTree();
      flow.fieldStores.toField(
          access.getElement(), receiver(access, store), value, from, this, store);
    } else if (target instanceof ArrayAccessNode access) {
      Locs array = value(access.getArray());
      flow.ends.use(array, access.getArray().getTree(), frame, store);
      flow.containerStores.toContainer(array, value, source.getTree(), frame, store);
    }
    return value;
  }

  /** A boolean variable tells what the try-lock told that was put into it, or its opposite. */
  private static void bindOutcome(Node source, Element variable, Store store) {
    Node told = source;
    boolean negated = false;
    while (told instanceof ConditionalNotNode not) {
      told = not.getOperand();
      negated = !negated;
    }
    Object flag =
        told instanceof LocalVariableNode other
            ? other.getElement()
            : told.getTree() == null ? told : Describe.bare(told.getTree());
    boolean opposite = negated;
    boolean never = source instanceof BooleanLiteralNode literal && !literal.getValue();
    if (never || store.tasks().anyLocks()) {
      store.eachTask(state -> state.copyTry(flag, variable, opposite, never).assigned(variable));
    }
  }

  private Locs receiver(FieldAccessNode access, Store store) {
    if (access.isStatic()) {
      return Locs.NONE;
    }
    // A closure object that fills its own fields when it is made lets nothing out.
    return insideClosure() ? value(access.getReceiver()) : receiver(access.getReceiver());
  }

  private boolean insideClosure() {
    Frame at = frame;
    while (at != null && at.closure == null) {
      at = at.parent;
    }
    return at != null;
  }

  /** What a field initializer stores into is a node that nobody has evaluated. */
  private Locs receiver(Node receiver) {
    return receiver instanceof ThisNode && !values.containsKey(receiver)
        ? Locs.of(flow.self(frame, dev.taskbound.engine.facts.Facts.elementOf(receiver.getType())))
        : value(receiver);
  }

  private Locs field(FieldAccessNode access, Store store) {
    VariableElement element = access.getElement();
    if (access.getFieldName().equals("this")) {
      return Locs.of(
          flow.self(frame, dev.taskbound.engine.facts.Facts.elementOf(access.getType())));
    }
    if (access.isStatic()) {
      return access.isLValue()
          ? Locs.NONE
          : flow.readField(Locs.NONE, element, frame, access.getTree(), store);
    }
    Node receiver = access.getReceiver();
    Locs bases = receiver(receiver);
    values.put(receiver, bases);
    flow.ends.useOfWhole(bases, receiver.getTree(), frame, store);
    if (access.isLValue()
        || access.getFieldName().equals("length")
            && receiver.getType().getKind() == javax.lang.model.type.TypeKind.ARRAY) {
      return Locs.NONE;
    }
    return flow.readField(bases, element, frame, access.getTree(), store);
  }

  private Locs array(ArrayCreationNode creation, Store store) {
    Locs inside = Locs.NONE;
    // Varargs are no array to the reader: what is passed there is judged as an argument.
    boolean written = creation.getTree() != null && flow.reports.placed(creation.getTree());
    for (Node each : creation.getInitializers()) {
      Locs value = value(each);
      if (written) {
        flow.ends.use(value, each.getTree(), frame, store);
      }
      inside = inside.union(value);
    }
    if (TypeModes.neverConfined(innermost(creation.getType()))) {
      return Locs.NONE;
    }
    Loc loc =
        flow.locs.fresh(
            creation.getTree(),
            "array",
            frame,
            creation.getType(),
            flow.facts.modes().of(creation.getType(), frame.marked));
    loc.unending = inside.isEmpty();
    store.allocate(loc);
    store.hold(loc, inside);
    return Locs.of(loc);
  }

  private static TypeMirror innermost(TypeMirror type) {
    TypeMirror inner = type;
    while (inner.getKind() == javax.lang.model.type.TypeKind.ARRAY) {
      inner = ((javax.lang.model.type.ArrayType) inner).getComponentType();
    }
    return inner;
  }

  private void returned(Node result, Tree statement, Store store) {
    if (result == null) {
      return;
    }
    Tree tree = result.getTree();
    Locs value = value(result);
    if (tree == null || TypeModes.neverConfined(result.getType())) {
      return;
    }
    flow.returns.returned(value, tree, frame, store);
    if (!frame.functional) {
      if (flow.facts.pipeline(result.getType())) {
        // Whoever gets it runs it after the locks of this body have been released.
        Store later = store.copy();
        if (later.tasks().anyLocks()) {
          later.eachTask(TaskState::callersLocks);
        }
        flow.locks.stagesRun(value, this, later);
      }
      flow.bodies.keptForLater(value, this, store);
    }
    store.returned(new Returned(tree), value);
    Join.add(frame.results, tree, value);
  }

  private Locs cast(Tree tree, Locs operand, Node from, Store store) {
    if (TypeModes.neverConfined(TreeUtils.typeOf(tree))) {
      return Locs.NONE;
    }
    return flow.casts.cast(operand, from.getType(), TreeUtils.typeOf(tree), tree, this, store);
  }

  /** Binds the variables of a pattern that {@code value} was matched against. */
  private void bind(Node pattern, Locs value, TypeMirror from, Store store) {
    if (pattern instanceof LocalVariableNode variable) {
      Locs bound =
          flow.casts.cast(value, from, variable.getType(), variable.getTree(), this, store);
      store.set(
          variable.getElement(), TypeModes.neverConfined(variable.getType()) ? Locs.NONE : bound);
    } else if (pattern instanceof DeconstructorPatternNode record) {
      bindComponents(record, value, store);
    }
  }

  private void bindComponents(DeconstructorPatternNode pattern, Locs value, Store store) {
    TypeElement type = dev.taskbound.engine.facts.Facts.elementOf(pattern.getType());
    List<? extends RecordComponentElement> components =
        type == null ? List.of() : type.getRecordComponents();
    List<Node> nested = pattern.getNestedPatterns();
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      VariableElement field = fieldOf(type, components.get(i));
      Locs inside = field == null ? Locs.NONE : flow.readField(value, field, frame, null, store);
      bind(nested.get(i), inside, field == null ? nested.get(i).getType() : field.asType(), store);
    }
  }

  private static VariableElement fieldOf(TypeElement type, RecordComponentElement component) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().equals(component.getSimpleName())) {
        return (VariableElement) member;
      }
    }
    return null;
  }

  /**
   * Narrows the store to what holds when {@code test} came out as {@code outcome}.
   *
   * @return whether it can come out so
   */
  boolean assume(Node test, boolean outcome, Store store) {
    if (test instanceof ConditionalNotNode not) {
      return assume(not.getOperand(), !outcome, store);
    }
    if (test instanceof ConditionalOrNode || test instanceof ConditionalAndNode) {
      // Where the left operand decides, the path does not come here: see Solver.branch.
      return assume(((BinaryOperationNode) test).getRightOperand(), outcome, store);
    }
    if (test instanceof MethodInvocationNode call) {
      if (store.tasks().anyLocks()) {
        store.eachTask(state -> state.assume(Describe.bare(call.getTree()), outcome));
      }
      flow.locks.asked(call, value(call.getTarget().getReceiver()), outcome, store);
      Questions.answered(call, outcome, this, store);
      return true;
    }
    if (test instanceof LocalVariableNode variable) {
      if (store.tasks().anyLocks()) {
        store.eachTask(state -> state.assume(variable.getElement(), outcome));
      }
      Boolean known = store.flag(variable.getElement());
      store.assume(variable.getElement(), outcome);
      return known == null || known == outcome;
    }
    Questions.compared(test, outcome, this, store);
    if (!(test instanceof EqualToNode) && !(test instanceof NotEqualNode)) {
      return true;
    }
    boolean equal = outcome == test instanceof EqualToNode;
    BinaryOperationNode comparison = (BinaryOperationNode) test;
    if (comparison.getRightOperand() instanceof BooleanLiteralNode literal
        && comparison.getLeftOperand() instanceof MethodInvocationNode) {
      return assume(comparison.getLeftOperand(), literal.getValue() == equal, store);
    }
    return compared(comparison.getLeftOperand(), comparison.getRightOperand(), equal, store)
        && compared(comparison.getRightOperand(), comparison.getLeftOperand(), equal, store);
  }

  /** Where a method cannot even be looked up, its receiver is null: it was never opened. */
  void assumeNull(Node receiver, Store store) {
    Crossings.forget(value(receiver), store);
  }

  private boolean compared(Node operand, Node constant, boolean equal, Store store) {
    if (operand instanceof FieldAccessNode access && constant instanceof NullLiteralNode && equal) {
      Loc base = access.isStatic() ? null : receiver(access, store).single();
      if (base != null) {
        store.setField(base, access.getElement(), Locs.NONE);
      }
    }
    if (!(operand instanceof LocalVariableNode variable)) {
      return true;
    }
    if (constant instanceof NullLiteralNode) {
      flow.locks.compared(store.get(variable.getElement()), !equal, store);
    }
    if (constant instanceof NullLiteralNode && equal) {
      // What is null here has never been opened on this path.
      Crossings.forget(store.get(variable.getElement()), store);
      Tasks.forget(store.get(variable.getElement()), store);
      store.set(variable.getElement(), Locs.NONE);
    }
    Boolean known = store.flag(variable.getElement());
    return known == null
        || !(constant instanceof BooleanLiteralNode literal)
        || known.equals(literal.getValue()) == equal;
  }

  /** Returns the tree by which a reader finds {@code node}; never one that the graph made up. */
  Tree at(Node node) {
    Tree tree = node.getTree();
    if (node instanceof MethodInvocationNode call
        && (!call.getInSource() || !flow.reports.placed(tree))) {
      ExpressionTree iterable = call.getIterableExpression();
      return iterable != null ? iterable : at(call.getTarget().getReceiver());
    }
    if (node instanceof LocalVariableNode variable && !flow.reports.placed(tree)) {
      // The implicit close of a resource: its declaration stands for it.
      return declarations.getOrDefault(variable.getElement(), tree);
    }
    return tree;
  }
}
