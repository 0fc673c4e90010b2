import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.LeavesTaskContext;

final class Account {
  @CurrentTaskOnly
  static final class Login {
    static Login current() {
      return new Login();
    }

    String user() {
      return "ann";
    }
  }

  @LeavesTaskContext // from here on another user, or nobody, is logged in
  static void logOut() {}

  @LeavesTaskContext
  static void bye() {
    Login login = Login.current();
    System.out.println("Bye, " + login.user()); // the last use, before leaving
    logOut();
  }
}
