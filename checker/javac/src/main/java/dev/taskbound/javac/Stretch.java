package dev.taskbound.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.TreeVisitor;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import dev.taskbound.engine.report.Place;

/**
 * The place of a report, for tools that want a tree there. It is no part of any compilation unit.
 * Reporting at the tree that stands there would not do, since javac points at the middle of some
 * trees: at the dot of a call, for instance.
 */
public final class Stretch extends JCTree {
  private final int end;

  /** Makes a tree that stands from {@code start} up to {@code end}. */
  public Stretch(int start, int end) {
    this.pos = start;
    this.end = end;
  }

  /** Returns a tree at the given place of a unit. */
  public static Stretch at(Place place, CompilationUnitTree unit) {
    Stretch made = new Stretch(place.start(), place.end());
    // For -Adetailedmsgtext, which does not ask the tree.
    ((JCCompilationUnit) unit).endPositions.storeEnd(made, place.end());
    return made;
  }

  @Override
  public int getStartPosition() {
    return pos;
  }

  @Override
  public int getEndPosition(EndPosTable table) {
    return end;
  }

  @Override
  public Tag getTag() {
    return Tag.NO_TAG;
  }

  @Override
  public Kind getKind() {
    return Kind.OTHER;
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.visitTree(this);
  }

  @Override
  @SuppressWarnings("taskbound:escape.by.return") // javac's signature cannot name the owner.
  public <R, D> R accept(TreeVisitor<R, D> visitor, D data) {
    return visitor.visitOther(this, data);
  }

  /** Debuggers and the framework's own messages may ask; there is no source to print. */
  @Override
  public String toString() {
    return "[" + pos + "," + end + ")";
  }
}
