package dev.taskbound.engine.facts;

import dev.taskbound.engine.mode.Mode;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * What a method's signature says to its callers and of its body.
 *
 * @param method the declaration
 * @param marked whether an unannotated part of the signature is a promise (section 4 of the spec)
 * @param known whether anything at all was written about it, in code or in a model
 * @param modelled whether a model speaks of it, or of what it overrides
 * @param params its parameters, in order
 * @param result the mode of its result
 * @param resultWritten whether {@code result} was written, not derived from the type
 * @param owners who owns a borrowed result
 * @param receiver what it does to its receiver
 * @param traits further properties
 * @param effects what a call does to task contexts and locks
 */
public record MethodFacts(
    ExecutableElement method,
    boolean marked,
    boolean known,
    boolean modelled,
    List<ParamFacts> params,
    Mode result,
    boolean resultWritten,
    Owners owners,
    Receiver receiver,
    Traits traits,
    Effects effects) {

  /**
   * Who owns what a method returns.
   *
   * @param receiver whether the receiver does
   * @param params positions of the parameters that do
   * @param task whether the current task context does
   * @param ambiguous whether several could and none was named
   * @param written whether {@code @BorrowsFrom} says so
   */
  public record Owners(
      boolean receiver, List<Integer> params, boolean task, boolean ambiguous, boolean written) {
    static final Owners NONE = new Owners(false, List.of(), false, false, false);
    static final Owners TASK = new Owners(false, List.of(), true, false, false);
    static final Owners RECEIVER = new Owners(true, List.of(), false, false, false);
    static final Owners AMBIGUOUS = new Owners(false, List.of(), false, true, false);
  }

  /**
   * What a call does to the receiver.
   *
   * @param consumes the receiver may not be used after the call
   * @param endsBorrows values borrowed from it die
   * @param retains it is owned from this call on
   * @param anyTask the method may be called from any task
   * @param unconfined the body stores or hands over {@code this} where it must be unconfined
   * @param poly the receiver comes back in the result
   */
  public record Receiver(
      boolean consumes,
      boolean endsBorrows,
      boolean retains,
      boolean anyTask,
      boolean unconfined,
      boolean poly) {}

  /**
   * Properties that only some methods have.
   *
   * @param boundary the context that the receiver and all arguments cross into, or null
   * @param resultBoundary the context that what is returned crosses into, or null
   * @param polyResult the result stands for the {@code @PolyConfined} arguments
   * @param plain the result is independent of everything that went in
   * @param copies the result takes what the receiver contains, not the receiver
   * @param replaces the result is what the arguments take the place of
   * @param unending the result never ends
   * @param parallel the result is a parallel pipeline
   * @param sequential the result is a sequential pipeline
   * @param awaits the tasks that receiver and arguments stand for have ended when it returns
   * @param awaitsAll so have all tasks that the receiver was given
   * @param awaitsOthers so may have tasks that it does not know
   * @param atHome the handle types that are at home where the method answers true
   * @param afterEnd an object that has ended may still be asked this
   */
  public record Traits(
      Boundary boundary,
      Boundary resultBoundary,
      boolean polyResult,
      boolean plain,
      boolean copies,
      boolean replaces,
      boolean unending,
      boolean parallel,
      boolean sequential,
      boolean awaits,
      boolean awaitsAll,
      boolean awaitsOthers,
      List<String> atHome,
      boolean afterEnd) {}

  /** Returns whether a parameter is only looked at, as its written mode on a type variable says. */
  public boolean flowsOnly(ParamFacts param) {
    return param.mode() != null
        && param.element().asType().getKind() == javax.lang.model.type.TypeKind.TYPEVAR
        && param.mode() == Mode.CURRENT_TASK_ONLY;
  }

  /** Returns the facts of the parameter that argument {@code index} goes to. */
  public ParamFacts param(int index) {
    return params.get(Math.min(index, params.size() - 1));
  }

  /** Returns the position of the parameter of this name, or of this number ({@code #1}); or -1. */
  public int positionOf(String name) {
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).name().equals(name) || name.equals("#" + (i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
