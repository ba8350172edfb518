package org.undersigned.testing;

import java.util.List;

/** The walks through the writing use cases of one feature, or of a part of it. */
public interface TrailScenarios {

    List<TrailScenario> scenarios();
}
