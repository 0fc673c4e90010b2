package dev.taskbound.differential.tree;

import java.util.List;
import java.util.Optional;

/** An expression of a generated program. */
public sealed interface Expr {

  /**
   * A variable.
   *
   * @param name its name
   */
  record Name(String name) implements Expr {}

  /**
   * Anything that mentions no variable: a literal, {@code new Arena()}, {@code
   * CurrentTask.current()}.
   *
   * @param java the text
   */
  record Text(String java) implements Expr {}

  /**
   * A call of an instance method.
   *
   * @param target the receiver
   * @param method the method's name
   * @param arguments the arguments
   */
  record Call(Expr target, String method, List<Expr> arguments) implements Expr {
    /** Makes the list of arguments unchangeable. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A call of a static method or a constructor.
   *
   * @param method what stands before the parenthesis: {@code Syscall.run}, {@code new Box<>}
   * @param arguments the arguments
   */
  record Apply(String method, List<Expr> arguments) implements Expr {
    /** Makes the list of arguments unchangeable. */
    public Apply {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A closure that is written in place.
   *
   * @param form how it is written
   * @param parameters the names of its parameters
   * @param body its statements
   * @param result what it returns, if anything
   */
  record Closure(Form form, List<String> parameters, List<Stmt> body, Optional<Expr> result)
      implements Expr {
    /** Makes the lists unchangeable. */
    public Closure {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }
  }

  /**
   * A method reference.
   *
   * @param target the bound receiver
   * @param method the method's name
   */
  record Reference(Expr target, String method) implements Expr {}

  /**
   * A cast.
   *
   * @param type the type
   * @param value what is cast
   */
  record Cast(String type, Expr value) implements Expr {}

  /**
   * An array with its elements.
   *
   * @param type the type of the elements
   * @param elements the elements
   */
  record Elements(String type, List<Expr> elements) implements Expr {
    /** Makes the list unchangeable. */
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /** How a closure is written. */
  enum Form {
    /** As a lambda. */
    LAMBDA,
    /** As an anonymous {@code Runnable}; only for closures without parameters and result. */
    ANONYMOUS
  }

  /**
   * Returns a call without arguments.
   *
   * @param target the name of a variable
   * @param method the method's name
   * @return the call
   */
  static Expr call(String target, String method) {
    return new Call(new Name(target), method, List.of());
  }

  /**
   * Returns a call of an instance method.
   *
   * @param target the receiver
   * @param method the method's name
   * @param arguments the arguments
   * @return the call
   */
  static Expr call(Expr target, String method, Expr... arguments) {
    return new Call(target, method, List.of(arguments));
  }

  /**
   * Returns a call of a static method.
   *
   * @param method what stands before the parenthesis
   * @param arguments the arguments
   * @return the call
   */
  static Expr apply(String method, Expr... arguments) {
    return new Apply(method, List.of(arguments));
  }

  /**
   * Returns a closure without parameters and result.
   *
   * @param form how it is written
   * @param body its statements
   * @return the closure
   */
  static Expr runnable(Form form, List<Stmt> body) {
    return new Closure(form, List.of(), body, Optional.empty());
  }
}
