package dev.taskbound.engine.flow;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.nullaway.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;

/**
 * The blocks of one body in reverse postorder, with all that a {@link Solver} asks of them and the
 * library works out anew whenever it is asked. A body that is analysed more than once, for its
 * callers and for itself, is prepared once.
 */
final class Blocks {
  private static final int[] NOWHERE = {};

  final ControlFlowGraph graph;
  final Block[] order;

  /** The nodes of each block. */
  final List<Node>[] nodes;

  /** Of the head of a loop, which block is the last that leads back to it. */
  final int[] loopEnds;

  /** From how many blocks one comes to each. */
  final int[] waysIn;

  final int entry;
  final int regularExit;
  final int exceptionalExit;

  private final Map<Block, Integer> positions;

  /** Where the exceptions of a block lead, each place once; null for what was not asked yet. */
  private final int[][] handlers;

  private Liveness liveness;

  @SuppressWarnings("unchecked")
  Blocks(ControlFlowGraph graph) {
    this.graph = graph;
    this.order = graph.getDepthFirstOrderedBlocks().toArray(new Block[0]);
    this.positions = new IdentityHashMap<>(order.length);
    this.nodes = new List[order.length];
    for (int i = 0; i < order.length; i++) {
      positions.put(order[i], i);
      nodes[i] = order[i].getNodes();
    }
    this.loopEnds = new int[order.length];
    this.waysIn = new int[order.length];
    this.handlers = new int[order.length][];
    this.entry = at(graph.getEntryBlock());
    this.regularExit = at(graph.getRegularExitBlock());
    this.exceptionalExit = at(graph.getExceptionalExitBlock());
    countWaysIn();
  }

  private void countWaysIn() {
    for (int i = 0; i < order.length; i++) {
      Set<Block> earlier = order[i].getPredecessors();
      waysIn[i] = earlier.size();
      for (Block each : earlier) {
        loopEnds[i] = Math.max(loopEnds[i], positions.getOrDefault(each, 0));
      }
    }
  }

  /** Returns which block of the order this is; less than 0 if nothing leads there. */
  int at(Block block) {
    Integer known = positions.get(block);
    return known == null ? -1 : known;
  }

  /** Returns where the exceptions of a block lead. */
  int[] handlers(int block) {
    int[] known = handlers[block];
    if (known == null) {
      known = find((ExceptionBlock) order[block]);
      handlers[block] = known;
    }
    return known;
  }

  private int[] find(ExceptionBlock block) {
    Set<Block> targets = new LinkedHashSet<>();
    for (Set<Block> each : block.getExceptionalSuccessors().values()) {
      targets.addAll(each);
    }
    if (targets.isEmpty()) {
      return NOWHERE;
    }
    int[] found = new int[targets.size()];
    int size = 0;
    for (Block each : targets) {
      found[size++] = at(each);
    }
    return found;
  }

  /** Returns which variables are still read where; the answer is the same in every analysis. */
  Liveness liveness(Liveness.Captures captures) {
    if (liveness == null) {
      liveness = new Liveness(this, captures);
    }
    return liveness;
  }
}
