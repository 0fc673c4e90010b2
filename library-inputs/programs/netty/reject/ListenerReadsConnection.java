// check: default
// Listeners run on the event loop.

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.Date;

final class ListenerReadsConnection {
  void sent(ChannelFuture future, Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement("update job set sent = 1");
    future.addListener(done -> statement.executeUpdate()); // !! capture.not.sendable
    SimpleDateFormat format = new SimpleDateFormat("HH:mm");
    future.channel().eventLoop().execute(() -> format.format(new Date())); // !! capture.not.sendable
  }

  void start(Bootstrap bootstrap) {
    SimpleDateFormat format = new SimpleDateFormat("HH:mm");
    bootstrap.handler(
        new ChannelInitializer<Channel>() {
          @Override
          protected void initChannel(Channel channel) {
            channel.write(format.format(new Date())); // !! capture.not.sendable
          }
        });
  }
}
