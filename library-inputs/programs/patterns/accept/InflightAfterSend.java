// check: default
// source: https://github.com/moquette-io/moquette/issues/573
// Fix: what is sent is a retained duplicate; the window keeps the original's count.
package broker.session;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class InflightAfterSend {
  private final Map<Integer, ByteBuf> inflight = new ConcurrentHashMap<>();
  private final Channel channel;
  private int nextPacket;

  InflightAfterSend(Channel channel) {
    this.channel = channel;
  }

  int send(byte[] content) {
    ByteBuf payload = ByteBufAllocator.DEFAULT.buffer(content.length);
    payload.writeBytes(content);
    int packet = ++nextPacket;
    channel.writeAndFlush(payload.retainedDuplicate());
    inflight.put(packet, payload);
    return packet;
  }

  void acknowledged(int packet) {
    ByteBuf payload = inflight.remove(packet);
    if (payload != null) {
      payload.release();
    }
  }
}
