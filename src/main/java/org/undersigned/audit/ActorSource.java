package org.undersigned.audit;

import java.util.List;

/** Knows who is acting in this thread. The feature that knows users implements it. */
public interface ActorSource {

    /** The person behind this thread, or {@link Actor#SYSTEM}. */
    Actor current();

    /** All who can act, to choose from. */
    List<Actor> everybody();
}
