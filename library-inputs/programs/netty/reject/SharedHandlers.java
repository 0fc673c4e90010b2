// check: default
// A sharable handler serves the event loops of all channels at once.

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.security.MessageDigest;
import java.text.SimpleDateFormat;

@Sharable
class SharedHandlers extends ChannelInboundHandlerAdapter {
  private final SimpleDateFormat format = new SimpleDateFormat("HH:mm"); // !! class.not.sendable
  private MessageDigest digest; // !! class.not.sendable

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ctx.writeAndFlush(format.toPattern() + (digest == null));
  }
}
