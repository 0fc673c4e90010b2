package dev.taskbound.engine.facts;

import dev.taskbound.engine.mode.Mode;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What is declared about a class or interface.
 *
 * @param type the declaration
 * @param declared the mode declared on it or inherited from the nearest super-type that declares
 *     one; null if none does
 * @param declaredBy the type that declares the mode, or null
 * @param explicit whether the mode is written on the type itself
 * @param shared whether its kind is shared between tasks: an enum, or what a model says it of
 * @param assertedThreadSafe whether {@code @AssertThreadSafe} lifts its fields' sendability
 * @param assertedFor the type parameters that the assertion covers
 * @param functional whether it is a functional interface
 * @param opaque whether it does not contain its type arguments
 * @param pipeline whether it is a lazy stream
 * @param lent whether parameters of it that say nothing are lent by the caller, as a model says
 * @param holds the capabilities that each instance method needs for its instance
 * @param runsIn the context that closures of this type always run in, or null if that depends
 */
public record ClassFacts(
    TypeElement type,
    Mode declared,
    TypeElement declaredBy,
    boolean explicit,
    boolean shared,
    boolean assertedThreadSafe,
    List<String> assertedFor,
    boolean functional,
    boolean opaque,
    boolean pipeline,
    boolean lent,
    List<String> holds,
    Boundary runsIn) {

  /** Returns whether the class is explicitly declared to be sendable. */
  public boolean declaredSendable() {
    return explicit && declared == Mode.UNCONFINED || shared;
  }
}
