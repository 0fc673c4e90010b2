package dev.taskbound.engine.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.checkerframework.nullaway.dataflow.analysis.Store.FlowRule;
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
  private final Blocks blocks;
  private final Transfer transfer;
  private final Store[] before;
  private final Node[] condition;
  private final Map<Block, Boolean> finallyBlocks = new HashMap<>();
  private final BitSet open = new BitSet();
  private int current;

  Solver(Blocks blocks, Transfer transfer) {
    this.blocks = blocks;
    this.transfer = transfer;
    transfer.solver = this;
    this.before = new Store[blocks.order.length];
    this.condition = new Node[blocks.order.length];
  }

  /** Returns what holds where the body ends normally; null if it never does. */
  Store run(Store entry) {
    flow(entry.copy(), blocks.entry);
    for (int i = open.nextSetBit(0); i >= 0; i = next(i)) {
      open.clear(i);
      process(i);
    }
    return at(blocks.regularExit);
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
      if (next < 0 || blocks.loopEnds[head] < next) {
        return head;
      }
    }
    return next;
  }

  /** Returns whether {@code variable} may be read after the node that is being visited. */
  boolean live(Node node, Element variable, Liveness.Captures captures) {
    return blocks.liveness(captures).liveAfter(current, node, variable, captures);
  }

  private boolean liveAt(int block, Object variable) {
    return !(variable instanceof Element element)
        || element.getKind() == ElementKind.FIELD
        || blocks.liveness(transfer.captures()).liveBefore(block, element);
  }

  private void process(int at) {
    current = at;
    Block block = blocks.order[at];
    transfer.count(blocks.nodes[at].size());
    Store store = before[at];
    if (metOnce(at)) {
      // What is only met from one side is not joined with what was met before: it is handed on.
      before[at] = null;
    } else {
      store = store.copy();
    }
    transfer.met(store);
    switch (block.getType()) {
      case REGULAR_BLOCK -> {
        Node last = null;
        for (Node node : blocks.nodes[at]) {
          transfer.visit(node, store);
          last = node;
        }
        flowOn((SingleSuccessorBlock) block, last, store);
      }
      case EXCEPTION_BLOCK -> exception((ExceptionBlock) block, blocks.handlers(at), store);
      case CONDITIONAL_BLOCK -> branch((ConditionalBlock) block, condition[at], store);
      default -> flowOn((SingleSuccessorBlock) block, null, store);
    }
  }

  private void flowOn(SingleSuccessorBlock block, Node last, Store store) {
    Block next = block.getSuccessor();
    int at = next == null ? -1 : blocks.at(next);
    if (at >= 0) {
      if (last != null && next.getType() == Block.BlockType.CONDITIONAL_BLOCK) {
        condition[at] = last;
      }
      flow(store, at);
    }
  }

  private void exception(ExceptionBlock block, int[] handlers, Store store) {
    // What a closure has done before it throws, its caller's handler finds done.
    boolean leaves = transfer.frame.parent != null && !transfer.frame.ownTask;
    boolean handled = leaves;
    boolean goesOut = false;
    for (int target : handlers) {
      boolean out = target == blocks.exceptionalExit;
      handled |= !out;
      goesOut |= out;
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
      int last = -1;
      for (int target : handlers) {
        if (leaves || target != blocks.exceptionalExit) {
          if (last >= 0) {
            flow(failed.copy(), last);
          }
          last = target;
        }
      }
      // The store itself goes to the last of them.
      flow(failed, last);
    }
    if (block.getNode() instanceof ThrowNode && goesOut) {
      flow(store.copy(), blocks.exceptionalExit);
    }
    flowOn(block, block.getNode(), store);
  }

  /** Returns what holds where an exception leaves the body; null if none is known to. */
  Store thrown() {
    return at(blocks.exceptionalExit);
  }

  /** Returns the state of the task where the body ends normally, or null. */
  TaskState normalExit() {
    return taskAt(blocks.regularExit);
  }

  /** Returns the state of the task where the body ends by an explicit throw, or null. */
  TaskState thrownExit() {
    return taskAt(blocks.exceptionalExit);
  }

  private Store at(int block) {
    return block < 0 ? null : before[block];
  }

  private TaskState taskAt(int block) {
    Store store = at(block);
    return store == null ? null : store.tasks().ordinary();
  }

  private void branch(ConditionalBlock block, Node test, Store store) {
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
      flow(store, blocks.at(target));
      return;
    }
    boolean whole = rule == FlowRule.THEN_TO_THEN;
    List<Node> nodes = nodes((RegularBlock) target);
    for (int i = 0; i < nodes.size(); i++) {
      transfer.visit(nodes.get(i), store);
      whole ^= nodes.get(i) instanceof ConditionalNotNode;
    }
    branch(next, whole, store);
  }

  /** Returns the condition that a block of a logical operator alone leads to, or null. */
  private ConditionalBlock operator(Block block) {
    if (!(block instanceof RegularBlock regular)
        || !(regular.getSuccessor() instanceof ConditionalBlock next)) {
      return null;
    }
    List<Node> nodes = nodes(regular);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (!(node instanceof ConditionalOrNode
          || node instanceof ConditionalAndNode
          || node instanceof ConditionalNotNode)) {
        return null;
      }
    }
    return next;
  }

  /** The block itself makes a new list each time. */
  private List<Node> nodes(RegularBlock block) {
    int at = blocks.at(block);
    return at < 0 ? block.getNodes() : blocks.nodes[at];
  }

  /** Returns whether only one block leads to this one, which is not an end of the body. */
  private boolean metOnce(int block) {
    return blocks.waysIn[block] == 1
        && blocks.order[block].getType() != Block.BlockType.SPECIAL_BLOCK;
  }

  private boolean inFinally(Block block) {
    return finallyBlocks.computeIfAbsent(block, transfer::inFinally);
  }

  private void flow(Store store, int target) {
    if (target < 0) {
      return;
    }
    if (blocks.waysIn[target] > 1) {
      store.forgetEndsOfLost(key -> liveAt(target, key));
    }
    Store known = before[target];
    if (known == null) {
      before[target] = store;
      open.set(target);
    } else if (known.join(store, () -> inFinally(blocks.order[target]))) {
      open.set(target);
    }
  }
}
