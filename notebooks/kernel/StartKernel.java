import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.LoopThread;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/** Starts the Java kernel; its channels answer only once all of it is there. */
public final class StartKernel {
  private StartKernel() {}

  /**
   * Runs the kernel until the notebook ends.
   *
   * @param arguments Jupyter's connection file
   */
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Channels channels = new Channels(connection(Path.of(arguments[0])));
    channels.connect(MainApp.kernel);
    LoopThread.ready();
    channels.joinUntilClose();
  }

  private static ConnectionProperties connection(Path file) throws IOException {
    return Transform.fromJson(Files.readString(file), ConnectionProperties.class);
  }
}
