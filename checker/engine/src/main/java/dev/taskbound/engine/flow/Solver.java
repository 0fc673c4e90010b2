package dev.taskbound.engine.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.analysis.Store.FlowRule;
import org.checkerframework.nullaway.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.nullaway.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.nullaway.dataflow.cfg.block.RegularBlock;
import org.checkerframework.nullaway.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.nullaway.dataflow.cfg.node.ClassNameNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ConditionalAndNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ConditionalNotNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ConditionalOrNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MarkerNode;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodAccessNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.ThrowNode;

/**
 * Runs a {@link Transfer} over a control-flow graph until nothing changes (Kildall's worklist, in
 * reverse postorder). One store is kept for each block, before its first node.
 */
final class Solver {
  private final ControlFlowGraph graph;
  private final Transfer transfer;
  private final List<Block> order;
  private final Map<Block, Integer> position = new IdentityHashMap<>();
  private final Map<Block, Store> before = new HashMap<>();
  private final Map<Block, Node> condition = new IdentityHashMap<>();
  private final Map<Block, Boolean> finallyBlocks = new HashMap<>();
  private final int[] loopEnds;

  /** From how many blocks one comes to each; the library counts anew whenever it is asked. */
  private final int[] waysIn;

  private final BitSet open = new BitSet();
  private Block current;
  private Liveness liveness;

  Solver(ControlFlowGraph graph, Transfer transfer) {
    this.graph = graph;
    this.transfer = transfer;
    transfer.solver = this;
    this.order = graph.getDepthFirstOrderedBlocks();
    for (int i = 0; i < order.size(); i++) {
      position.put(order.get(i), i);
    }
    this.loopEnds = new int[order.size()];
    this.waysIn = new int[order.size()];
    countWaysIn();
  }

  /** Returns what holds where the body ends normally; null if it never does. */
  Store run(Store entry) {
    flow(entry.copy(), graph.getEntryBlock());
    for (int i = open.nextSetBit(0); i >= 0; i = next(i)) {
      open.clear(i);
      process(order.get(i));
    }
    return before.get(graph.getRegularExitBlock());
  }

  /**
   * Returns which block is visited after {@code block}: the next one, but the head of the innermost
   * loop that has work left if that loop ends before. So a loop comes to rest before what follows
   * it is visited, and its body is gone through once for all of its {@code continue}s together.
   */
  private int next(int block) {
    int next = open.nextSetBit(block + 1);
    for (int head = open.previousSetBit(block);
        head >= 0;
        head = head == 0 ? -1 : open.previousSetBit(head - 1)) {
      if (next < 0 || loopEnds[head] < next) {
        return head;
      }
    }
    return next;
  }

  /** Notes how many blocks lead to each, and to the head of a loop, which of them is the last. */
  private void countWaysIn() {
    for (int i = 0; i < loopEnds.length; i++) {
      Set<Block> earlier = order.get(i).getPredecessors();
      waysIn[i] = earlier.size();
      for (Block each : earlier) {
        loopEnds[i] = Math.max(loopEnds[i], position.getOrDefault(each, 0));
      }
    }
  }

  /** Returns whether {@code variable} may be read after the node that is being visited. */
  boolean live(Node node, Element variable, Liveness.Captures captures) {
    if (liveness == null) {
      liveness = new Liveness(graph, captures);
    }
    return liveness.liveAfter(current, node, variable);
  }

  private boolean liveAt(Block block, Object variable) {
    return !(variable instanceof Element element)
        || element.getKind() == ElementKind.FIELD
        || liveness().liveBefore(block, element);
  }

  private Liveness liveness() {
    if (liveness == null) {
      liveness = new Liveness(graph, transfer.captures());
    }
    return liveness;
  }

  private void process(Block block) {
    current = block;
    transfer.count(block);
    // What is only met from one side is not joined with what was met before: it is handed on.
    Store store = metOnce(block) ? before.remove(block) : before.get(block).copy();
    transfer.met(store);
    switch (block.getType()) {
      case REGULAR_BLOCK -> {
        Node last = null;
        for (Node node : ((RegularBlock) block).getNodes()) {
          transfer.visit(node, store);
          last = node;
        }
        flowOn((SingleSuccessorBlock) block, last, store);
      }
      case EXCEPTION_BLOCK -> exception((ExceptionBlock) block, store);
      case CONDITIONAL_BLOCK -> branch((ConditionalBlock) block, store);
      default -> flowOn((SingleSuccessorBlock) block, null, store);
    }
  }

  private void flowOn(SingleSuccessorBlock block, Node last, Store store) {
    Block next = block.getSuccessor();
    if (next != null) {
      if (last != null && next.getType() == Block.BlockType.CONDITIONAL_BLOCK) {
        condition.put(next, last);
      }
      flow(store, next);
    }
  }

  private void exception(ExceptionBlock block, Store store) {
    Map<TypeMirror, Set<Block>> handlers = block.getExceptionalSuccessors();
    // What a closure has done before it throws, its caller's handler finds done.
    boolean handled = transfer.frame.parent != null && !transfer.frame.ownTask;
    for (Set<Block> targets : handlers.values()) {
      for (Block target : targets) {
        handled |= target != graph.getExceptionalExitBlock();
      }
    }
    Store before = handled ? store.copy() : null;
    transfer.visit(block.getNode(), store);
    if (handled) {
      Store failed = store.copy();
      failed.withoutCrossingsSince(before);
      if (block.getNode() instanceof MarkerNode) {
        failed.tasks(failed.tasks().thrownOn());
      } else if (!(block.getNode() instanceof ThrowNode)) {
        boolean notEvenCalled =
            block.getNode() instanceof MethodAccessNode || block.getNode() instanceof ClassNameNode;
        failed.tasks(failed.tasks().failed(before.tasks(), notEvenCalled));
      }
      if (block.getNode() instanceof MethodAccessNode access) {
        transfer.assumeNull(access.getReceiver(), failed);
      }
      if (!transfer.frame.marked) {
        failed.withoutEndsSince(before);
        transfer.forgetGivenAway(failed);
      }
      Store inside = transfer.takeThrown();
      if (inside != null) {
        inside.tasks(inside.tasks().outOfClosure());
        failed.join(inside);
      }
      boolean leaves = transfer.frame.parent != null && !transfer.frame.ownTask;
      for (Set<Block> targets : handlers.values()) {
        for (Block target : targets) {
          if (leaves || target != graph.getExceptionalExitBlock()) {
            flow(failed.copy(), target);
          }
        }
      }
    }
    if (block.getNode() instanceof ThrowNode && goesOut(handlers)) {
      flow(store.copy(), graph.getExceptionalExitBlock());
    }
    flowOn(block, block.getNode(), store);
  }

  private boolean goesOut(Map<TypeMirror, Set<Block>> handlers) {
    for (Set<Block> targets : handlers.values()) {
      if (targets.contains(graph.getExceptionalExitBlock())) {
        return true;
      }
    }
    return false;
  }

  /** Returns what holds where an exception leaves the body; null if none is known to. */
  Store thrown() {
    return before.get(graph.getExceptionalExitBlock());
  }

  /** Returns the state of the task where the body ends normally, or null. */
  TaskState normalExit() {
    return taskAt(graph.getRegularExitBlock());
  }

  /** Returns the state of the task where the body ends by an explicit throw, or null. */
  TaskState thrownExit() {
    return taskAt(graph.getExceptionalExitBlock());
  }

  private TaskState taskAt(Block block) {
    Store store = before.get(block);
    return store == null ? null : store.tasks().ordinary();
  }

  private void branch(ConditionalBlock block, Store store) {
    Node test = condition.get(block);
    Store otherwise = store.copy();
    if (test == null || transfer.assume(test, true, store)) {
      branch(block, true, store);
    }
    if (test == null || transfer.assume(test, false, otherwise)) {
      branch(block, false, otherwise);
    }
  }

  /**
   * Follows one way out of a condition. An operand of {@code &&} or {@code ||} that decides the
   * whole leads to the node of the operator: what is known there depends on how it came out.
   */
  private void branch(ConditionalBlock block, boolean outcome, Store store) {
    Block target = outcome ? block.getThenSuccessor() : block.getElseSuccessor();
    FlowRule rule = outcome ? block.getThenFlowRule() : block.getElseFlowRule();
    boolean decided = rule == FlowRule.THEN_TO_THEN || rule == FlowRule.ELSE_TO_ELSE;
    ConditionalBlock next = decided ? operator(target) : null;
    if (next == null) {
      flow(store, target);
      return;
    }
    boolean whole = rule == FlowRule.THEN_TO_THEN;
    for (Node node : ((RegularBlock) target).getNodes()) {
      transfer.visit(node, store);
      whole ^= node instanceof ConditionalNotNode;
    }
    branch(next, whole, store);
  }

  /** Returns the condition that a block of a logical operator alone leads to, or null. */
  private static ConditionalBlock operator(Block block) {
    if (!(block instanceof RegularBlock regular)
        || !(regular.getSuccessor() instanceof ConditionalBlock next)) {
      return null;
    }
    for (Node node : regular.getNodes()) {
      if (!(node instanceof ConditionalOrNode
          || node instanceof ConditionalAndNode
          || node instanceof ConditionalNotNode)) {
        return null;
      }
    }
    return next;
  }

  /** Returns whether only one block leads to this one, which is not an end of the body. */
  private boolean metOnce(Block block) {
    return waysIn[position.get(block)] == 1 && block.getType() != Block.BlockType.SPECIAL_BLOCK;
  }

  private boolean inFinally(Block block) {
    return finallyBlocks.computeIfAbsent(block, transfer::inFinally);
  }

  private void flow(Store store, Block target) {
    Integer at = position.get(target);
    if (at == null) {
      return;
    }
    if (waysIn[at] > 1) {
      store.forgetEndsOfLost(key -> liveAt(target, key));
    }
    Store known = before.get(target);
    if (known == null) {
      before.put(target, store);
      open.set(at);
    } else if (known.join(store, () -> inFinally(target))) {
      open.set(at);
    }
  }
}
