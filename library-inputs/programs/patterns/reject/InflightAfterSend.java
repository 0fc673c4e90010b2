// check: default
// source: https://github.com/moquette-io/moquette/issues/573
// Symptom: "IllegalReferenceCountException: refCnt: 0" when a message is sent again: the first send has used up its only count.
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
    channel.writeAndFlush(payload);
    inflight.put(packet, payload); // !! use.after.release|escape.to.container
    return packet;
  }

  void acknowledged(int packet) {
    ByteBuf payload = inflight.remove(packet);
    if (payload != null) {
      payload.release();
    }
  }
}
