/** Tests of which names are covered. */
@org.jspecify.annotations.NullMarked
package org.undersigned.signature.coverage;
