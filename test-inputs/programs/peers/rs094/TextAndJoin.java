// peer: rs094 accept: a thread owns a text, and is waited for at once
final class TextAndJoin {
  static void run() throws InterruptedException {
    String text = "hello";
    Thread thread = new Thread(() -> System.out.println(text));
    thread.start();
    thread.join();
  }
}
