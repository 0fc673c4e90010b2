// check: default
import java.io.Closeable;
import java.nio.channels.SelectionKey;
import java.util.Set;

/** What a cast shows to be a resource of this project is followed no more than one declared so. */
class AttachmentClosedAsOwnType {
  interface Channel extends Closeable {
    String id();

    @Override
    void close();
  }

  private Channel channel(SelectionKey key) {
    return (Channel) key.attachment();
  }

  private void drop(Channel channel) {
    channel.close();
  }

  void poll(Set<SelectionKey> keys) {
    for (SelectionKey key : keys) {
      Channel channel = channel(key);
      try {
        channel.id();
      } catch (RuntimeException e) {
        drop(channel);
      } finally {
        System.out.println(channel.id());
      }
    }
  }

  void direct(Object attached) {
    Channel channel = (Channel) attached;
    channel.close();
    System.out.println(channel.id());
  }

  void narrowed(Closeable closeable) {
    Channel channel = (Channel) closeable;
    channel.close();
    System.out.println(channel.id());
  }

  void tested(Object attached) {
    if (attached instanceof Channel) {
      ((Channel) attached).close();
      System.out.println(((Channel) attached).id());
    }
  }

  void declared(Channel channel) {
    channel.close();
    System.out.println(channel.id());
  }
}
