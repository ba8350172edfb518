package org.undersigned.work;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    /** The process that worked on it is gone; what it had committed stays. */
    INTERRUPTED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
