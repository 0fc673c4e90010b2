package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.checkerframework.nullaway.dataflow.cfg.UnderlyingAST;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ClassDeclarationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.nullaway.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.SwitchExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.TernaryExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.VariableDeclarationNode;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Which local variables may still be read: a loan matters only where it is live when its owner ends
 * (Rust RFC 2094, non-lexical lifetimes). Computed backwards over a graph, when first asked, with a
 * bit for each variable of the body.
 */
final class Liveness {

  /** What captures are read where a closure is made. */
  interface Captures {
    List<Element> capturedBy(Tree closure);
  }

  private final Blocks blocks;
  private final Map<Element, Integer> own = new HashMap<>();
  private final BitSet[] after;
  private final BitSet[] before;

  /** The last answer: where many variables are asked for, they are so at one node. */
  private Node lastNode;

  private int lastBlock;
  private BitSet lastLive;

  Liveness(Blocks blocks, Captures captures) {
    this.blocks = blocks;
    this.after = new BitSet[blocks.order.length];
    this.before = new BitSet[blocks.order.length];
    if (blocks.graph.getUnderlyingAST() instanceof UnderlyingAST.CFGMethod body) {
      for (VariableTree parameter : body.getMethod().getParameters()) {
        number(TreeUtils.elementFromDeclaration(parameter));
      }
    }
    for (List<Node> nodes : blocks.nodes) {
      for (Node node : nodes) {
        declare(node);
      }
    }
    solve(captures);
  }

  /** Returns whether {@code variable} may be read after {@code node} of {@code block}. */
  boolean liveAfter(int block, Node node, Element variable, Captures captures) {
    Integer bit = own.get(variable);
    return bit == null || after(block, node, captures).get(bit);
  }

  /** Returns whether {@code variable} may be read from the beginning of {@code block} on. */
  boolean liveBefore(int block, Element variable) {
    Integer bit = own.get(variable);
    return bit == null || before[block].get(bit);
  }

  private BitSet after(int block, Node node, Captures captures) {
    if (block != lastBlock || node != lastNode) {
      BitSet live = (BitSet) after[block].clone();
      List<Node> nodes = blocks.nodes[block];
      for (int i = nodes.size() - 1; i >= 0 && nodes.get(i) != node; i--) {
        backOver(nodes.get(i), live, captures);
      }
      lastBlock = block;
      lastNode = node;
      lastLive = live;
    }
    return lastLive;
  }

  /** Goes through the blocks against their order, which for a body without loops is once. */
  private void solve(Captures captures) {
    BitSet open = new BitSet();
    open.set(0, blocks.order.length);
    for (int i = open.length() - 1; i >= 0; i = open.length() - 1) {
      open.clear(i);
      Block block = blocks.order[i];
      BitSet live = new BitSet();
      for (Block next : block.getSuccessors()) {
        int at = blocks.at(next);
        if (at >= 0 && before[at] != null) {
          live.or(before[at]);
        }
      }
      after[i] = (BitSet) live.clone();
      List<Node> nodes = blocks.nodes[i];
      for (int n = nodes.size() - 1; n >= 0; n--) {
        backOver(nodes.get(n), live, captures);
      }
      boolean changed = !live.equals(before[i]);
      before[i] = live;
      if (changed) {
        for (Block earlier : block.getPredecessors()) {
          int at = blocks.at(earlier);
          if (at >= 0) {
            open.set(at);
          }
        }
      }
    }
  }

  /** Variables of this body; those of the bodies around it live on. */
  private void declare(Node node) {
    if (node instanceof VariableDeclarationNode declaration) {
      number(TreeUtils.elementFromDeclaration(declaration.getTree()));
    } else if (node instanceof AssignmentNode assignment
        && assignment.getTarget() instanceof LocalVariableNode variable) {
      number(variable.getElement());
    }
  }

  private void number(Element variable) {
    own.putIfAbsent(variable, own.size());
  }

  private void backOver(Node node, BitSet live, Captures captures) {
    if (node instanceof AssignmentNode assignment
        && assignment.getTarget() instanceof LocalVariableNode variable) {
      set(variable.getElement(), false, live);
    } else if (node instanceof VariableDeclarationNode declaration) {
      set(TreeUtils.elementFromDeclaration(declaration.getTree()), false, live);
    } else if (node instanceof LocalVariableNode variable) {
      if (!node.isLValue()) {
        set(variable.getElement(), true, live);
      }
    } else if (node instanceof TernaryExpressionNode ternary) {
      set(ternary.getTernaryExpressionVar().getElement(), true, live);
    } else if (node instanceof SwitchExpressionNode switched) {
      set(switched.getSwitchExpressionVar().getElement(), true, live);
    } else if (node instanceof FunctionalInterfaceNode
        || node instanceof ClassDeclarationNode
        || node instanceof ObjectCreationNode) {
      if (node.getTree() != null) {
        for (Element captured : captures.capturedBy(node.getTree())) {
          set(captured, true, live);
        }
      }
    }
  }

  private void set(Element variable, boolean value, BitSet live) {
    Integer bit = own.get(variable);
    if (bit != null) {
      live.set(bit, value);
    }
  }
}
