// A method whose body stores `this` in a field of its argument.

import dev.taskbound.annotations.Borrowed;

final class StoredReceiver {
  static final class Parent {
    Child child;
  }

  static final class Child {
    void attach(Parent parent) {
      parent.child = this;
    }
  }

  static void run(Parent parent, @Borrowed Child child) {
    child.attach(parent); // !! escape.by.argument
  }
}
