package org.undersigned.advertising.publication;

import java.util.UUID;

/**
 * Of what something is said.
 *
 * @param id the edition, or the paper itself
 * @param label what that is called
 */
record FactScope(UUID publication, UUID id, String label) {}
