package org.undersigned.advertising.approval;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Somebody who is named in a step.
 *
 * @param stepNo counted from 0
 */
@Embeddable
record NamedPerson(int stepNo, UUID userId, boolean deputy) {}
