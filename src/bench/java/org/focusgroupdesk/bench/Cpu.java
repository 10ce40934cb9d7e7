package org.focusgroupdesk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/** Processor time, which other programs on the machine disturb less than time on the clock. */
final class Cpu {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Cpu() {}

  /** Of this whole process, with garbage collection and compilation. */
  static long nanosOfProcess(Runnable work) {
    long before = SYSTEM.getProcessCpuTime();
    work.run();
    return SYSTEM.getProcessCpuTime() - before;
  }

  /** Of all threads so far whose name begins like this. */
  static long nanosOfThreads(String prefix) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith(prefix)) {
        nanos += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return nanos;
  }

  /** Of this thread alone. */
  static long nanosOfThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
