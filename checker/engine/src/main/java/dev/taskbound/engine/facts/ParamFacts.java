package dev.taskbound.engine.facts;

import dev.taskbound.engine.mode.Mode;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What a signature says about one parameter.
 *
 * @param element the parameter's declaration
 * @param mode the mode written for it, or null if none is
 * @param declared the mode of a value of its declared type, {@code mode} included
 * @param functional whether its type is a functional interface
 * @param boundary what happens to a functional argument, or to any argument of a boundary; null for
 *     an ordinary parameter
 * @param consumes whether the argument may not be used after the call
 * @param endsBorrows whether values borrowed from the argument die in the call
 * @param poly whether the argument comes back in the result
 * @param lent whether it is borrowed if its type is one whose objects are lent to parameters
 * @param holds the capabilities that a functional argument is run with
 * @param arguments the modes written on the type arguments of its type; null where none is
 */
public record ParamFacts(
    VariableElement element,
    Mode mode,
    Mode declared,
    boolean functional,
    Boundary boundary,
    boolean consumes,
    boolean endsBorrows,
    boolean poly,
    boolean lent,
    List<Effects.Demand> holds,
    List<Mode> arguments) {

  /** Returns these facts with another boundary, as inferred from the method's body. */
  public ParamFacts withBoundary(Boundary inferred) {
    return new ParamFacts(
        element,
        mode,
        declared,
        functional,
        inferred,
        consumes,
        endsBorrows,
        poly,
        lent,
        holds,
        arguments);
  }

  /**
   * Returns how the parameter is spoken of. Class files may have lost its name; those of the
   * platform have kept it in some releases only, and messages are to be the same everywhere.
   */
  public String spoken() {
    ExecutableElement method = (ExecutableElement) element.getEnclosingElement();
    boolean platform = method.getEnclosingElement().toString().startsWith("java");
    if (!platform && !name().matches("arg[0-9]+")) {
      return "parameter `" + name() + "`";
    }
    int index = method.getParameters().indexOf(element);
    return index < ORDINALS.size() ? ORDINALS.get(index) + " parameter" : "parameter";
  }

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  /** Returns the parameter's name. */
  public String name() {
    return element.getSimpleName().toString();
  }
}
