package org.taocun.output.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * A lock by which only one process works on a results folder: an operating system's lock on a file
 * beside the folder. It ends with its process, however that ends.
 */
public final class FolderLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The opening of a folder that is locked. */
  @FunctionalInterface
  public interface Opening<T> {
    /** Opens a folder, which the lock then belongs to. */
    T open(Path target, FolderLock lock) throws IOException;
  }

  /**
   * Opens a folder for work and locks it against other processes.
   *
   * @throws ScenarioException if it is no place for results or another process works there
   */
  public static <T> T hold(Path folder, Opening<T> opening) {
    Path target = folder.toAbsolutePath().normalize();
    if (target.getFileName() == null) {
      throw new ScenarioException(
          Say.of("{0}: is no place for results; choose one with --out", folder));
    }
    try {
      ResultsPaths.makeFolders(Disk.parent(target));
      FolderLock lock =
          take(Disk.sibling(target, ".lock"))
              .orElseThrow(
                  () ->
                      new ScenarioException(
                          Say.of(
                              "{0}: another process is writing there",
                              ResultsPaths.shown(target))));
      try {
        return opening.open(target, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw Disk.refusal(ResultsPaths.shown(target), e);
    }
  }

  private static Optional<FolderLock> take(Path file) throws IOException {
    for (int attempt = 0; attempt < 10; attempt++) {
      FileChannel channel = opened(file);
      if (tryLock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      if (isStill(file, channel)) {
        return Optional.of(new FolderLock(file, channel));
      }
      channel.close();
    }
    return Optional.empty();
  }

  /** Opens the file; some folders, such as the system's, exist but take no files. */
  private static FileChannel opened(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      Path folder = Disk.parent(file);
      if (Files.isDirectory(folder)) {
        throw OutFile.takesNone(folder);
      }
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * True if the locked file still has its name: its last holder may just have deleted it. The
   * file's length is the token, since opening and closing the file a second time would release the
   * lock (POSIX).
   */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    int token = 1 + (UUID.randomUUID().hashCode() & 0xfff);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[1]), token - 1L);
    try {
      return Files.size(file) == token;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
