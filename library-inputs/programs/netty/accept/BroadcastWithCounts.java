// check: default
// One count for each receiver, and the first one is given back at the end.

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;

final class BroadcastWithCounts {
  private final List<Channel> channels = new ArrayList<>();

  void toAll(ByteBuf message) {
    try {
      for (Channel channel : channels) {
        message.retain();
        channel.writeAndFlush(message);
      }
    } finally {
      message.release();
    }
  }

  void views(ByteBuf message) {
    for (Channel channel : channels) {
      channel.write(message.retainedDuplicate());
    }
    message.release();
  }

  void counted(ByteBuf message) {
    message.retain(channels.size());
    for (Channel channel : channels) {
      channel.write(message);
    }
    message.release();
  }

  void twice(Channel first, Channel second, ByteBuf message) {
    first.write(message.retain());
    second.write(message);
  }
}
