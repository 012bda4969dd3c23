import { errors } from '@strapi/utils';
import type { ContentTypeUid } from '../feed/delivered-types.ts';
import { getWrittenId, type DocumentRule } from './document-rule.ts';

interface Period {
  from: string;
  until: string;
  refusal: string;
}

const PERIODS: Readonly<Record<string, Period>> = {
  'api::notice.notice': {
    from: 'validFrom',
    until: 'validUntil',
    refusal: 'Thời điểm hết hiệu lực phải sau thời điểm bắt đầu.',
  },
  'api::poll.poll': {
    from: 'opensAt',
    until: 'closesAt',
    refusal: 'Thời điểm đóng thăm dò phải sau thời điểm mở.',
  },
};

/** A notice or poll that would end before it begins is refused: no reader would ever see it, and nobody know why. */
export const refuseImpossiblePeriod: DocumentRule = async (write, next, { strapi }) => {
  const result = await next();
  const period = PERIODS[write.uid];
  if (!period || (write.action !== 'create' && write.action !== 'update')) return result;
  const documentId = write.params.documentId ?? getWrittenId(result);
  const row: Record<string, string | null> | null = await strapi.db
    .query(write.uid as ContentTypeUid)
    .findOne({ select: [period.from, period.until], where: { documentId } });
  const [from, until] = [row?.[period.from], row?.[period.until]];
  if (from && until && new Date(until) <= new Date(from)) throw new errors.ValidationError(period.refusal);
  return result;
};
