package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.report.Note;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What a method of this unit does with a closure it is given, and the way that the closure goes.
 *
 * @param boundary the most demanding thing that is done with it
 * @param steps where it is handed on, from the first method to the last
 * @param last the parameter that takes it in the end; null if it is the receiver there
 * @param by the method that takes it in the end; null if the closure goes nowhere
 */
record Route(Boundary boundary, List<Step> steps, String last, ExecutableElement by) {

  /**
   * A place where a method hands its parameter on.
   *
   * @param parameter the parameter
   * @param at the argument that goes on
   * @param wrapped whether that is a closure that runs the parameter
   */
  record Step(VariableElement parameter, Tree at, boolean wrapped) {}

  /** Returns whether the method does no more than to return the closure, or what runs it. */
  boolean returned() {
    return boundary.kind() == Boundary.Kind.KEPT && steps.isEmpty();
  }

  /** Returns the steps as notes. */
  List<Note> notes(Reports reports) {
    List<Note> notes = new ArrayList<>();
    for (Step step : steps) {
      boolean kept = boundary.kind() == Boundary.Kind.KEPT && step == steps.get(steps.size() - 1);
      String method = Names.call((ExecutableElement) step.parameter().getEnclosingElement());
      String parameter = step.parameter().getSimpleName().toString();
      notes.add(
          reports.note(
              Note.Role.STEP,
              (kept ? "`%s` keeps %s here" : "`%s` hands %s on here")
                  .formatted(
                      method,
                      (step.wrapped() ? "a closure with its parameter `%s`" : "its parameter `%s`")
                          .formatted(parameter)),
              step.at()));
    }
    return notes;
  }
}
