package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import java.util.Objects;
import javax.lang.model.element.Element;

/**
 * Something that a closure takes from its surroundings.
 *
 * @param element the captured variable; the static field it reads; for {@code this} the class; null
 *     for the bound receiver of a method reference
 * @param mention where the closure first mentions it
 * @param kind which of these it is
 * @param needed for an implicit {@code this}, the member that needs it, else null
 */
record Capture(Element element, Tree mention, Kind kind, Element needed) {
  // What a record has of itself is linked at run time, which costs more than most bodies take.

  @Override
  public boolean equals(Object object) {
    return object instanceof Capture other
        && kind == other.kind
        && mention == other.mention
        && Objects.equals(element, other.element)
        && Objects.equals(needed, other.needed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(element, mention, needed);
  }

  /** What can be captured. */
  enum Kind {
    VARIABLE,
    THIS,
    STATIC_FIELD,
    RECEIVER
  }
}
